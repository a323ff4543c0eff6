/// Makes a driver for a connection that has just come up.
typealias DriverFactory = @Sendable (isolated Connection) -> any ConnectionDriver

/// Which protocols a server or client speaks, and how one of them is chosen: by ALPN, or by the
/// first bytes where there is no ALPN (HTTP/2 with prior knowledge).
struct ProtocolChoice: Sendable {
    /// What the first bytes tell.
    enum Detection: Equatable { case http2, http1, undecided }

    /// What a client sends first in HTTP/2.
    static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

    /// Makes the driver for HTTP/2.
    let http2: DriverFactory
    /// Makes the driver for HTTP/1.1; nil when only HTTP/2 is spoken.
    let http1: DriverFactory?

    /// The driver for what ALPN chose; nil when the first bytes have to tell.
    func factory(alpn: String?) -> DriverFactory? {
        guard let http1 else { return http2 }
        switch alpn {
        case "h2": return http2
        case "http/1.1": return http1
        default: return nil
        }
    }

    /// Which protocol the first bytes are.
    static func detect(_ bytes: [UInt8]) -> Detection {
        guard preface.starts(with: bytes.prefix(preface.count)) else { return .http1 }
        return bytes.count >= preface.count ? .http2 : .undecided
    }
}
