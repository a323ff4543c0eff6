/// Why something with keys, certificates or a handshake failed.
public struct TLSError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was being done, and OpenSSL's reason where it gave one.
    public let description: String

    init(_ doing: String, reason: String = "") {
        description = reason.isEmpty ? doing : "\(doing): \(reason)"
    }
}
