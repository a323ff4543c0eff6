/// Serves a router's methods over gRPC.
///
/// ``start()`` begins; ``shutdown()`` lets running calls end, for at most the drain time.
public final class RPCServer: Sendable {
    private let server: ConnectionServer

    /// A server that is yet to start.
    ///
    /// - Parameter loops: every loop listens by itself, on the same address.
    public init(
        address: SocketAddress, security: ServerSecurity, router: RPCRouter,
        limits: RPCLimits = .peers, loops: [EventLoop]
    ) {
        let service = RPCService(router, limits: limits)
        server = ConnectionServer(
            address: address, security: security, limits: limits, loops: loops,
            choice: ProtocolChoice(http2: service.driverFactory, http1: nil))
    }

    /// Begins to listen.
    ///
    /// - Returns: the address, with the port that the system chose when the given one was 0.
    /// - Throws: ``SocketError`` when the address is not free, ``TLSError`` when the identity is
    ///   no good.
    public func start() throws -> SocketAddress {
        try server.start()
    }

    /// Stops listening and tells every client to finish; running calls go on.
    public func beginGracefulShutdown() {
        server.beginGracefulShutdown()
    }

    /// Stops listening, waits until the running calls have ended, at most for the drain time,
    /// then closes every connection.
    public func shutdown() async {
        await server.shutdown()
    }

    /// Closes the connections of some peers at once, with all their streams: for a peer whose
    /// trust has just ended.
    public func cutConnections(where condition: @escaping @Sendable (PeerIdentity) -> Bool) {
        server.cutConnections(where: condition)
    }
}
