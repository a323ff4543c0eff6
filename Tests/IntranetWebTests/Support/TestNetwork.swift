import Crypto
import Essentials
import IntranetCore
import Store
import Synchronization

/// A network without wires: takes what a board publishes and gives it a hash.
final class TestNetwork: NetworkPublisher {
    private let count = Mutex(0)
    static let group = NetworkGroupID(bytes: Array(repeating: 7, count: 16))

    func publish(
        _ event: NetworkEvent, in group: NetworkGroupID, by actor: ActorID, at: Timestamp,
        in transaction: Transaction
    ) throws -> EventHash {
        let number = count.withLock { count in
            count += 1
            return count
        }
        guard let hash = EventHash(bytes: SHA256.hash(Array("\(number)".utf8))) else {
            throw IntranetError.notFound
        }
        return hash
    }
}
