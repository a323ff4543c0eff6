public import Wire

/// Makes a client for a peer's endpoint: over TLS in the node, within the process in tests.
///
/// - Throws: ``FederationError/unreachable(_:)`` when the endpoint cannot be read.
public typealias PeerDial =
    @Sendable (_ endpoint: String, _ identity: TLSIdentity, _ isTrusted: @escaping TrustCheck)
    throws -> RPCClient

enum PeerDialer {
    /// A peer that has fallen silent is to be shown as not reachable within a quarter of a minute.
    private static let limits: RPCLimits = {
        var limits = RPCLimits.peers
        limits.keepaliveTime = .seconds(10)
        limits.keepaliveTimeout = .seconds(5)
        return limits
    }()

    /// Dials over mutual TLS from an event loop.
    static func overTLS(from loop: EventLoop) -> PeerDial {
        { endpoint, identity, isTrusted in
            guard let address = SocketAddress.parse(endpoint) else {
                throw FederationError.unreachable(endpoint)
            }
            return RPCClient(
                to: address, security: .mutualTLS(identity, isTrusted: isTrusted), loop: loop,
                limits: limits)
        }
    }
}
