public import Essentials

/// What a peer showed of itself in the TLS handshake, having proven that it holds the key.
public struct PeerCertificate: Sendable, Equatable {
    /// SHA-256 of the public key (SubjectPublicKeyInfo): this is who the peer is.
    public let pin: [UInt8]
    /// The first moment at which the certificate counts.
    public let notBefore: Timestamp
    /// The last moment at which the certificate counts.
    public let notAfter: Timestamp

    /// A certificate, for tests of what decides on trust.
    public init(pin: [UInt8], notBefore: Timestamp, notAfter: Timestamp) {
        self.pin = pin
        self.notBefore = notBefore
        self.notAfter = notAfter
    }
}
