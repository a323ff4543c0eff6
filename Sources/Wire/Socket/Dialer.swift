internal import CLinux
internal import Glibc

/// Begins connections.
enum Dialer {
    /// Looks up the address away from any loop, since name servers can be slow.
    static func resolve(_ address: SocketAddress) async throws -> ResolvedAddress {
        try await Task.detached { try ResolvedAddress.resolve(address) }.value
    }

    /// Begins to connect; the socket becomes writable when that has ended.
    ///
    /// - Throws: ``SocketError`` when it fails at once.
    static func connect(to address: ResolvedAddress) throws(SocketError) -> StreamSocket {
        let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let descriptor = try SystemCall.check("socket", Glibc.socket(address.family, type, 0))
        let socket = StreamSocket(descriptor: descriptor)
        let result = unsafe address.withAddress { unsafe Glibc.connect(descriptor, $0, $1) }
        // EAGAIN: the backlog of a Unix socket is full, which no event will tell.
        if result != 0, errno != EINPROGRESS { throw SocketError("connect") }
        return socket
    }
}
