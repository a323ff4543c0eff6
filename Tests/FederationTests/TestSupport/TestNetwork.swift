import Synchronization
import Wire

@testable import Federation

/// Where the nodes of a test can be reached now: endpoints are names, addresses may change.
final class TestNetwork: Sendable {
    private let addresses = Mutex<[String: SocketAddress]>([:])

    func set(_ endpoint: String, _ address: SocketAddress?) {
        addresses.withLock { $0[endpoint] = address }
    }

    func address(_ endpoint: String) throws -> SocketAddress {
        guard let address = addresses.withLock({ $0[endpoint] }) else {
            throw FederationError.unreachable(endpoint)
        }
        return address
    }

    /// Dials by name, over real mutual TLS on the loopback.
    func dial(from loop: EventLoop) -> PeerDial {
        { [self] endpoint, identity, isTrusted in
            RPCClient(
                to: try address(endpoint),
                security: .mutualTLS(identity, isTrusted: isTrusted), loop: loop)
        }
    }
}
