public import Wire

/// Makes a client for a peer's endpoint: over TLS in the node, within the process in tests.
///
/// - Throws: ``FederationError/unreachable(_:)`` when the endpoint cannot be read.
public typealias PeerDial =
    @Sendable (_ endpoint: String, _ identity: TLSIdentity, _ isTrusted: @escaping TrustCheck)
    throws -> RPCClient

enum PeerDialer {
    /// Dials over mutual TLS from an event loop.
    static func overTLS(from loop: EventLoop) -> PeerDial {
        { endpoint, identity, isTrusted in
            guard let address = SocketAddress.parse(endpoint) else {
                throw FederationError.unreachable(endpoint)
            }
            return RPCClient(
                to: address, security: .mutualTLS(identity, isTrusted: isTrusted), loop: loop)
        }
    }
}
