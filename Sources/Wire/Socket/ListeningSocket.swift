internal import CLinux
internal import Glibc

/// A socket that connections come in by.
final class ListeningSocket {
    /// What accepting gave.
    enum Accepted {
        case connection(descriptor: Int32, from: SocketAddress?)
        /// None is waiting.
        case none
        /// The process or system is out of descriptors or memory.
        case exhausted
    }

    let descriptor: Int32
    private let unixPath: String?

    /// Binds and listens.
    ///
    /// - Parameter isShared: Whether several sockets may listen at a TCP address, among which the
    ///   kernel spreads connections. Without it a second process gets "address in use", instead of
    ///   half of the first one's connections.
    /// - Throws: ``SocketError``.
    init(_ address: SocketAddress, isShared: Bool) throws(SocketError) {
        let resolved = try ResolvedAddress.resolve(address)
        let type = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        descriptor = try SystemCall.check("socket", Glibc.socket(resolved.family, type, 0))
        if case .unix(let path) = address {
            unixPath = path
            // What an earlier process left; connecting to it would fail anyway.
            unsafe unlink(path)
        } else {
            unixPath = nil
            set(SO_REUSEADDR)
            if isShared { set(SO_REUSEPORT) }
        }
        do throws(SocketError) {
            let bound = unsafe resolved.withAddress { unsafe bind(descriptor, $0, $1) }
            _ = try SystemCall.check("bind", bound)
            if let unixPath { unsafe chmod(unixPath, 0o600) }
            _ = try SystemCall.check("listen", listen(descriptor, 1024))
        } catch {
            Glibc.close(descriptor)
            throw error
        }
    }

    func close() {
        Glibc.close(descriptor)
        if let unixPath { unsafe unlink(unixPath) }
    }

    private func set(_ option: Int32) {
        var on: Int32 = 1
        unsafe setsockopt(
            descriptor, SOL_SOCKET, option, &on, socklen_t(MemoryLayout<Int32>.size))
    }

    /// Where it listens, with the port that the system chose.
    var boundAddress: SocketAddress? {
        if let unixPath { return .unix(path: unixPath) }
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let result = unsafe withUnsafeMutablePointer(to: &storage) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe getsockname(descriptor, $0, &length)
            }
        }
        return result == 0 ? ResolvedAddress.host(of: storage, length: length) : nil
    }

    /// Takes the next waiting connection.
    func accept() -> Accepted {
        var storage = sockaddr_storage()
        while true {
            var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
            let flags = Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
            let result = unsafe withUnsafeMutablePointer(to: &storage) { pointer in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    unsafe accept4(descriptor, $0, &length, flags)
                }
            }
            if result >= 0 {
                let from =
                    unixPath == nil ? ResolvedAddress.host(of: storage, length: length) : nil
                return .connection(descriptor: result, from: from)
            }
            switch errno {
            case EINTR, ECONNABORTED, EPROTO: continue
            case EAGAIN: return .none
            default: return .exhausted
            }
        }
    }
}
