internal import COpenSSL

/// TLS over one socket. Not safe to share: it lives on its connection's loop.
@safe final class TLSSession {
    /// How far a handshake is.
    enum Handshake { case done, waiting, failed }

    /// A peer may ask for so many new keys; each costs us a key derivation.
    private static let keyUpdateLimit = 100

    private let ssl: OpaquePointer
    private let context: TLSContext  // The callbacks point into it.

    init(_ ssl: OpaquePointer, of context: TLSContext) {
        unsafe self.ssl = unsafe ssl
        self.context = context
    }

    deinit {
        unsafe SSL_free(ssl)
    }

    /// Goes on with the handshake as far as the socket allows.
    func handshake() -> Handshake {
        ERR_clear_error()
        let result = unsafe SSL_do_handshake(ssl)
        if result == 1 { return .done }
        switch unsafe SSL_get_error(ssl, result) {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: return .waiting
        default: return .failed
        }
    }

    /// The protocol that ALPN chose, when the peer offered any.
    var negotiatedProtocol: String? {
        var name: UnsafePointer<UInt8>?
        var length: UInt32 = 0
        unsafe SSL_get0_alpn_selected(ssl, &name, &length)
        guard let name = unsafe name, length > 0 else { return nil }
        return unsafe String(
            decoding: UnsafeBufferPointer(start: name, count: Int(length)), as: UTF8.self)
    }

    /// What the peer showed; nil when it was not asked.
    var peerCertificate: PeerCertificate? {
        guard let certificate = unsafe SSL_get0_peer_certificate(ssl) else { return nil }
        return unsafe PeerCertificate(x509: certificate)
    }

    /// Reads what has arrived, at most one record.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> IOResult {
        ERR_clear_error()
        var count = 0
        let result = unsafe SSL_read_ex(ssl, buffer.baseAddress, buffer.count, &count)
        guard result != 1 else {
            let updates = unsafe shim_key_updates(ssl)
            return updates > UInt(Self.keyUpdateLimit) ? .failed : .count(count)
        }
        return ioResult(result)
    }

    /// Writes, at most one record.
    func write(_ bytes: UnsafeRawBufferPointer) -> IOResult {
        ERR_clear_error()
        var count = 0
        let result = unsafe SSL_write_ex(ssl, bytes.baseAddress, bytes.count, &count)
        return result == 1 ? .count(count) : ioResult(result)
    }

    /// Tells the peer that no more comes.
    func sendEnd() {
        ERR_clear_error()
        _ = unsafe SSL_shutdown(ssl)
        ERR_clear_error()
    }

    private func ioResult(_ result: Int32) -> IOResult {
        switch unsafe SSL_get_error(ssl, result) {
        case SSL_ERROR_WANT_READ, SSL_ERROR_WANT_WRITE: .blocked
        case SSL_ERROR_ZERO_RETURN: .ended
        default: .failed
        }
    }
}
