/// Serves a handler over HTTP/1.1 and HTTP/2.
///
/// In cleartext a connection speaks HTTP/2 when it begins with that version's preface, as a
/// reverse proxy that knows us does; with TLS the two sides agree by ALPN. ``start()`` begins;
/// ``shutdown()`` ends streams at once and lets requests finish, for at most the drain time.
public final class HTTPServer: Sendable {
    private let site: HTTPSite
    private let server: ConnectionServer

    /// A server that is yet to start.
    ///
    /// - Parameter loops: every loop listens by itself, on the same address.
    public init(
        address: SocketAddress, security: ServerSecurity, handler: any HTTPHandler,
        limits: HTTPLimits = .web, loops: [EventLoop]
    ) {
        let site = HTTPSite(handler: handler, limits: limits)
        self.site = site
        server = ConnectionServer(
            address: address, security: security, limits: ConnectionLimits(limits), loops: loops,
            choice: ProtocolChoice(
                http2: { connection in
                    HTTP2Driver(role: .server, handler: WebStreams(site: site), on: connection)
                },
                http1: { connection in HTTP1Driver(site: site, now: connection.now) }))
    }

    /// Begins to listen.
    ///
    /// - Returns: the address, with the port that the system chose when the given one was 0.
    /// - Throws: ``SocketError`` when the address is not free, ``TLSError`` when the identity is
    ///   no good.
    public func start() throws -> SocketAddress {
        try server.start()
    }

    /// Stops listening, ends streamed responses, waits for the other requests, at most for the
    /// drain time, then closes every connection.
    public func shutdown() async {
        site.endStreams()
        await server.shutdown()
    }
}

extension ConnectionLimits {
    /// The limits of a web server's connections.
    init(_ web: HTTPLimits) {
        self = .web
        headerBytes = web.headBytes
        headerFields = web.fieldCount
        headerTime = web.headTimeout
        bodyBytesPerSecond = web.bodyBytesPerSecond
        idleTime = web.idleTimeout
        writeProgressTime = web.writeTimeout
        connectionsPerAddress = web.connectionsPerAddress
        unsentBytesPerStream = web.unsentBytes
        // Pages are small, and many strangers may let theirs wait.
        unsentBytesPerConnection = 8 * web.unsentBytes
        drainTime = web.drainTimeout
    }
}
