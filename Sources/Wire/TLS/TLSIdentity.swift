public import Essentials

/// A P-256 key with its certificate: what a node shows of itself in TLS.
public struct TLSIdentity: Sendable {
    /// The certificate, in PEM; more may follow as the chain.
    public let certificatePEM: String
    /// The private key, in PEM. Keep it in files of mode 0600 and out of logs.
    public let keyPEM: String
    /// SHA-256 of the public key (SubjectPublicKeyInfo), by which peers know this node.
    public let pin: [UInt8]
    /// When the certificate ends.
    public let notAfter: Timestamp
}
