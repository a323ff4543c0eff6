extension TLSIdentity {
    /// A fresh P-256 key with a certificate that it signed itself.
    ///
    /// - Throws: ``TLSError``.
    public static func selfSigned(commonName: String, days: Int) throws -> TLSIdentity {
        throw TLSError("making an identity")
    }

    /// A P-256 key that a secret determines (HKDF), with a certificate that it signed itself.
    /// The same secret gives the same pin, at any time and on any node.
    ///
    /// - Throws: ``TLSError``.
    public static func derived(fromSecret secret: [UInt8], commonName: String, days: Int) throws
        -> TLSIdentity
    {
        throw TLSError("making an identity")
    }

    /// An identity from PEM files as read.
    ///
    /// - Throws: ``TLSError`` when the two do not belong together.
    public init(certificatePEM: String, keyPEM: String) throws {
        throw TLSError("reading an identity")
    }
}
