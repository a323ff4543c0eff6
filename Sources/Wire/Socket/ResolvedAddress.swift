internal import CLinux
internal import Glibc

/// An address as the system wants it: the bytes of a `sockaddr`.
struct ResolvedAddress: Sendable {
    let family: Int32
    let bytes: [UInt8]

    /// Looks up a host name; a number needs no looking up and does not block.
    ///
    /// - Throws: ``SocketError``.
    static func resolve(_ address: SocketAddress) throws(SocketError) -> ResolvedAddress {
        switch address {
        case .unix(let path): try unix(path)
        case .host(let host, let port): try lookUp(host, port)
        }
    }

    private static func unix(_ path: String) throws(SocketError) -> ResolvedAddress {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = Array(path.utf8)
        guard path.count < MemoryLayout.size(ofValue: address.sun_path) else {
            throw SocketError("bind", code: ENAMETOOLONG)
        }
        return unsafe withUnsafeMutableBytes(of: &address) { bytes in
            let start = MemoryLayout<sockaddr_un>.offset(of: \.sun_path) ?? 2
            for (index, byte) in path.enumerated() { unsafe bytes[start + index] = byte }
            return unsafe ResolvedAddress(family: AF_UNIX, bytes: Array(bytes))
        }
    }

    private static func lookUp(_ host: String, _ port: UInt16) throws(SocketError)
        -> ResolvedAddress
    {
        var hints = unsafe addrinfo()
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        unsafe hints.ai_flags = AI_NUMERICSERV
        var list: UnsafeMutablePointer<addrinfo>?
        let result = unsafe getaddrinfo(host, String(port), &hints, &list)
        defer { if let list = unsafe list { unsafe freeaddrinfo(list) } }
        guard result == 0, let first = unsafe list, let address = unsafe first.pointee.ai_addr
        else { throw SocketError("getaddrinfo", code: EHOSTUNREACH) }
        let bytes = unsafe UnsafeRawBufferPointer(
            start: address, count: Int(first.pointee.ai_addrlen))
        return unsafe ResolvedAddress(family: first.pointee.ai_family, bytes: Array(bytes))
    }

    /// Calls a function that takes a `sockaddr`.
    func withAddress(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        unsafe bytes.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return -1 }
            return unsafe body(start.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
        }
    }

    /// The host, as a number, and the port of an address that the system gave.
    static func host(of storage: sockaddr_storage, length: socklen_t) -> SocketAddress? {
        var host = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        var port = [CChar](repeating: 0, count: 16)
        var storage = storage
        let result = unsafe withUnsafePointer(to: &storage) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                unsafe getnameinfo(
                    address, length, &host, socklen_t(host.count), &port, socklen_t(port.count),
                    NI_NUMERICHOST | NI_NUMERICSERV)
            }
        }
        guard result == 0, let number = UInt16(text(port)) else { return nil }
        return .host(text(host), port: number)
    }

    private static func text(_ characters: [CChar]) -> String {
        let bytes = characters.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
