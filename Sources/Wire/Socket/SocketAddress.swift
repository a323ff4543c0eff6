/// Where a server listens.
public enum SocketAddress: Sendable, Hashable {
    /// A host, by name or by number, and a port; port 0 lets the system choose.
    case host(String, port: UInt16)
    /// A socket file.
    case unix(path: String)

    /// Reads `127.0.0.1:8101`, `[::1]:8101`, `node.example:8101` or `unix:/path`; nil when it is
    /// none of these.
    public static func parse(_ text: String) -> SocketAddress? {
        if text.hasPrefix("unix:") {
            let path = text.dropFirst("unix:".count)
            return path.isEmpty ? nil : .unix(path: String(path))
        }
        guard let colon = text.lastIndex(of: ":") else { return nil }
        guard let port = UInt16(text[text.index(after: colon)...]) else { return nil }
        var host = text[..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") {
            host = host.dropFirst().dropLast()
        } else if host.contains(":") {
            return nil
        }
        return host.isEmpty ? nil : .host(String(host), port: port)
    }
}

extension SocketAddress: CustomStringConvertible {
    /// The form that ``parse(_:)`` reads.
    public var description: String {
        switch self {
        case .host(let host, let port):
            host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
        case .unix(let path):
            "unix:\(path)"
        }
    }
}
