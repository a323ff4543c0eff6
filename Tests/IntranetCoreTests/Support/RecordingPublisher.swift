import Crypto
import Essentials
import Store
import Synchronization

@testable import IntranetCore

/// A network without wires: keeps what a board publishes, and can put it in order at once, as a
/// board does that hosts the group.
final class RecordingPublisher: NetworkPublisher {
    struct Published: Sendable {
        let hash: EventHash
        let group: NetworkGroupID
        let actor: ActorID
        let at: Timestamp
        let event: NetworkEvent
    }

    private struct State {
        var published: [Published] = []
        var isHost = false
        var failure: IntranetError?
    }

    private let board: BoardID
    private let projection: NetworkProjection
    private let state = Mutex(State())

    init(board: BoardID, projection: NetworkProjection) {
        self.board = board
        self.projection = projection
    }

    var published: [Published] { state.withLock { $0.published } }

    /// From now on events get their place while they are published.
    func beHost() { state.withLock { $0.isHost = true } }

    /// From now on publishing fails.
    func fail(_ error: IntranetError) { state.withLock { $0.failure = error } }

    func publish(
        _ event: NetworkEvent, in group: NetworkGroupID, by actor: ActorID, at: Timestamp,
        in transaction: Transaction
    ) throws -> EventHash {
        let (published, isHost, seq) = try state.withLock { state in
            if let failure = state.failure { throw failure }
            let seed = board.bytes + [UInt8(state.published.count)]
            guard let hash = EventHash(bytes: SHA256.hash(seed)) else {
                throw IntranetError.notFound
            }
            let published = Published(
                hash: hash, group: group, actor: actor, at: at, event: event)
            state.published.append(published)
            return (published, state.isHost, state.published.count)
        }
        if isHost {
            try projection.apply(
                published.sequenced(board, UInt64(seq)), in: transaction)
        }
        return published.hash
    }
}

extension RecordingPublisher.Published {
    func sequenced(_ board: BoardID, _ seq: UInt64) -> SequencedNetworkEvent {
        SequencedNetworkEvent(
            hash: hash, group: group, board: board, actor: actor, logSeq: seq, at: at,
            event: event)
    }
}
