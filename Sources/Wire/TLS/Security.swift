/// Decides whether a peer's certificate is trusted, by its pin; on an event loop, so quickly.
public typealias TrustCheck = @Sendable (PeerCertificate) -> Bool

/// How a server's connections are protected.
public enum ServerSecurity: Sendable {
    /// Not at all: for loopback behind a reverse proxy, and for Unix sockets.
    case cleartext
    /// TLS 1.2 or later for browsers; HTTP/2 or HTTP/1.1 by ALPN.
    case tls(TLSIdentity)
    /// TLS 1.3 with a certificate at both sides. An absent, expired or untrusted certificate
    /// ends the handshake: such a client gets no answer.
    case mutualTLS(TLSIdentity, isTrusted: TrustCheck)
}

/// How a client's connections are protected.
public enum ClientSecurity: Sendable {
    /// Not at all: for loopback and Unix sockets.
    case cleartext
    /// TLS 1.3 with a certificate at both sides; the server is who its pinned key says,
    /// whatever the host name.
    case mutualTLS(TLSIdentity, isTrusted: TrustCheck)
}
