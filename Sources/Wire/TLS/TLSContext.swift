internal import COpenSSL
internal import Essentials

/// What the TLS sessions of one server or client share: identity, versions, whom to trust.
@safe final class TLSContext: @unchecked Sendable {
    // OpenSSL locks a context by itself; after init nothing here changes.
    private let context: OpaquePointer
    private let trust: Trust?

    /// Decides on peers; OpenSSL's callback gets a pointer to it.
    private final class Trust: Sendable {
        let isTrusted: TrustCheck
        let clock: any WallClock = SystemClock()

        init(_ isTrusted: @escaping TrustCheck) {
            self.isTrusted = isTrusted
        }

        func allows(_ certificate: PeerCertificate) -> Bool {
            let now = clock.now()
            guard certificate.notBefore <= now, now <= certificate.notAfter else { return false }
            return isTrusted(certificate)
        }
    }

    /// A server's context; nil for cleartext.
    ///
    /// - Parameter offersHTTP1: whether ALPN may choose HTTP/1.1.
    static func server(_ security: ServerSecurity, offersHTTP1: Bool) throws -> TLSContext? {
        switch security {
        case .cleartext: nil
        case .tls(let identity):
            try TLSContext(
                isServer: true, identity, trust: nil,
                alpn: offersHTTP1 ? SHIM_ALPN_WEB : SHIM_ALPN_H2)
        case .mutualTLS(let identity, let isTrusted):
            try TLSContext(isServer: true, identity, trust: isTrusted, alpn: SHIM_ALPN_H2)
        }
    }

    /// A client's context; nil for cleartext.
    static func client(_ security: ClientSecurity) throws -> TLSContext? {
        switch security {
        case .cleartext: nil
        case .mutualTLS(let identity, let isTrusted):
            try TLSContext(isServer: false, identity, trust: isTrusted, alpn: SHIM_ALPN_H2)
        }
    }

    private init(
        isServer: Bool, _ identity: TLSIdentity, trust: TrustCheck?, alpn: some BinaryInteger
    ) throws {
        let only13: Int32 = trust == nil ? 0 : 1
        guard let context = unsafe shim_ctx_new(isServer ? 1 : 0, only13, Int32(alpn)) else {
            throw TLSError.last("making a TLS context")
        }
        unsafe self.context = unsafe context
        self.trust = trust.map(Trust.init)
        guard unsafe shim_ctx_use(context, identity.certificatePEM, identity.keyPEM) == 1 else {
            throw TLSError.last("using a certificate with its key")
        }
        if let trust = self.trust { requirePeer(trust) }
    }

    deinit {
        unsafe SSL_CTX_free(context)
    }

    private func requirePeer(_ trust: Trust) {
        unsafe shim_ctx_require_peer(
            context,
            { store, argument in
                guard let store = unsafe store, let argument = unsafe argument,
                    let certificate = unsafe X509_STORE_CTX_get0_cert(store),
                    let facts = unsafe PeerCertificate(x509: certificate)
                else { return 0 }
                return unsafe Unmanaged<Trust>.fromOpaque(argument)
                    ._withUnsafeGuaranteedRef { $0.allows(facts) } ? 1 : 0
            }, Unmanaged.passUnretained(trust).toOpaque())
    }

    /// A session on a connected socket.
    func session(on descriptor: Int32, isServer: Bool) throws -> TLSSession {
        guard let ssl = unsafe SSL_new(context) else { throw TLSError.last("making a session") }
        guard unsafe SSL_set_fd(ssl, descriptor) == 1 else {
            unsafe SSL_free(ssl)
            throw TLSError.last("giving a session its socket")
        }
        if isServer { unsafe SSL_set_accept_state(ssl) } else { unsafe SSL_set_connect_state(ssl) }
        return unsafe TLSSession(ssl, of: self)
    }
}

extension PeerCertificate {
    /// The facts of a certificate; nil when its key cannot be encoded.
    init?(x509 certificate: OpaquePointer) {
        var pin = [UInt8](repeating: 0, count: 32)
        var notBefore: Int64 = 0
        var notAfter: Int64 = 0
        guard unsafe shim_certificate_facts(certificate, &pin, &notBefore, &notAfter) == 1 else {
            return nil
        }
        self.init(
            pin: pin, notBefore: Timestamp(milliseconds: notBefore * 1000),
            notAfter: Timestamp(milliseconds: notAfter * 1000))
    }
}
