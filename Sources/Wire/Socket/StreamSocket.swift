internal import CLinux
internal import Glibc

/// A connected (or connecting) non-blocking socket, closed with this object.
final class StreamSocket {
    let descriptor: Int32
    private var isOpen = true

    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { close() }

    func close() {
        guard isOpen else { return }
        isOpen = false
        Glibc.close(descriptor)
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) -> IOResult {
        result { unsafe Glibc.recv(descriptor, buffer.baseAddress, buffer.count, 0) }
    }

    func write(_ bytes: UnsafeRawBufferPointer) -> IOResult {
        result {
            unsafe Glibc.send(descriptor, bytes.baseAddress, bytes.count, 0)
        }
    }

    private func result(_ call: () -> Int) -> IOResult {
        guard let count = try? SystemCall.retry("socket", call) else {
            return errno == EAGAIN ? .blocked : .failed
        }
        return count > 0 ? .count(count) : .ended
    }

    /// Tells the peer that no more comes; reading goes on.
    func sendEnd() {
        Glibc.shutdown(descriptor, Int32(SHUT_WR))
    }

    /// How a connect that had to wait ended; nil when it is connected.
    func connectError() -> SocketError? {
        var code: Int32 = 0
        var length = socklen_t(MemoryLayout<Int32>.size)
        let result = unsafe getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &length)
        if result != 0 { return SocketError("getsockopt") }
        return code == 0 ? nil : SocketError("connect", code: code)
    }

    /// The user of the process at the other end of a Unix socket.
    func peerUser() -> UInt32? {
        var user: UInt32 = 0
        return unsafe shim_peer_user(descriptor, &user) == 1 ? user : nil
    }

    /// Small answers must not wait for the acknowledgement of earlier ones.
    func sendWithoutDelay() {
        var on: Int32 = 1
        unsafe setsockopt(
            descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on,
            socklen_t(MemoryLayout<Int32>.size))
    }
}
