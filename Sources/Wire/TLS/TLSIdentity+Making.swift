internal import COpenSSL
internal import Essentials

extension TLSIdentity {
    /// A fresh P-256 key with a certificate that it signed itself.
    ///
    /// - Parameter days: how long it counts from now; negative makes an expired one, for tests.
    /// - Throws: ``TLSError``.
    public static func selfSigned(commonName: String, days: Int) throws -> TLSIdentity {
        try make(secret: nil, commonName: commonName, days: days)
    }

    /// A P-256 key that a secret determines (HKDF), with a certificate that it signed itself.
    /// The same secret gives the same pin, at any time and on any node.
    ///
    /// - Throws: ``TLSError``.
    public static func derived(fromSecret secret: [UInt8], commonName: String, days: Int) throws
        -> TLSIdentity
    {
        try make(secret: secret, commonName: commonName, days: days)
    }

    /// An identity from PEM files as read.
    ///
    /// - Throws: ``TLSError`` when the certificate cannot be read; that the key fits is checked
    ///   when the identity is used.
    public init(certificatePEM: String, keyPEM: String) throws {
        var pin = [UInt8](repeating: 0, count: 32)
        var notBefore: Int64 = 0
        var notAfter: Int64 = 0
        guard unsafe shim_pem_facts(certificatePEM, &pin, &notBefore, &notAfter) == 1 else {
            throw TLSError.last("reading a certificate")
        }
        self.init(
            certificatePEM: certificatePEM, keyPEM: keyPEM, pin: pin,
            notAfter: Timestamp(milliseconds: notAfter * 1000))
    }

    private static func make(secret: [UInt8]?, commonName: String, days: Int) throws
        -> TLSIdentity
    {
        // An hour back, for peers whose clocks are behind.
        let now = SystemClock().now().milliseconds / 1000
        let notAfter = now + Int64(days) * 86_400 - (days > 0 ? 0 : 1)
        let notBefore = min(now - 3_600, notAfter - 86_400)
        var certificate: OpaquePointer?
        var key: OpaquePointer?
        defer {
            unsafe BIO_free(certificate)
            unsafe BIO_free(key)
        }
        let made =
            if let secret {
                unsafe shim_make_identity(
                    secret, secret.count, commonName, notBefore, notAfter, &certificate, &key)
            } else {
                unsafe shim_make_identity(
                    nil, 0, commonName, notBefore, notAfter, &certificate, &key)
            }
        guard made == 1, let certificate = unsafe certificate, let key = unsafe key else {
            throw TLSError.last("making an identity")
        }
        return unsafe try TLSIdentity(certificatePEM: text(certificate), keyPEM: text(key))
    }

    private static func text(_ bio: OpaquePointer) -> String {
        var bytes: UnsafeMutablePointer<CChar>?
        let count = unsafe shim_bio_bytes(bio, &bytes)
        return unsafe String(
            decoding: UnsafeRawBufferPointer(start: bytes, count: max(0, count)), as: UTF8.self)
    }
}

extension TLSError {
    /// The error that OpenSSL reported last on this thread.
    static func last(_ doing: String) -> TLSError {
        let reason = unsafe String(cString: shim_tls_reason())
        ERR_clear_error()
        return TLSError(doing, reason: reason)
    }
}
