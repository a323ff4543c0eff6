internal import Essentials
internal import IntranetCore
internal import Synchronization
internal import Wire

/// What is known of each peer's connection now, and how to stir whoever keeps it.
final class LinkDirectory: Sendable {
    /// How it stands with one peer.
    struct Standing: Sendable {
        var isConnected = false
        var lastContact: Timestamp?
        var lastError = ""
        /// How far the peer has come in this board's feeds, by group.
        var pulled: [NetworkGroupID: UInt64] = [:]
        /// How far the peer's feeds and logs are known to have come, by what is pulled.
        var heads: [PullSchedule.Source: UInt64] = [:]
    }

    private struct Link {
        var standing = Standing()
        var schedule = PullSchedule()
        /// Raised when the peering changed, the peer called, or a wait is over.
        let wake = Signal()
        /// Raised when there is something to pull.
        let pull = Signal()
    }

    private struct State {
        var links: [BoardID: Link] = [:]
        var unseen: [BoardID] = []
        var server: RPCServer?

        /// The link of a board, made when it is asked for first: its streams must stay the same.
        mutating func link(to board: BoardID) -> Link {
            if let link = links[board] { return link }
            let link = Link()
            links[board] = link
            return link
        }
    }

    private let state = Mutex(State())
    private let newPeers = Signal()

    init(lastContacts: [BoardID: Timestamp]) {
        state.withLock { state in
            for (board, contact) in lastContacts {
                state.links[board, default: Link()].standing.lastContact = contact
            }
        }
    }

    func attach(_ server: RPCServer) { state.withLock { $0.server = server } }

    func standing(of board: BoardID) -> Standing {
        state.withLock { $0.links[board]?.standing ?? Standing() }
    }

    func update(_ board: BoardID, _ change: (inout Standing) -> Void) {
        state.withLock { change(&$0.links[board, default: Link()].standing) }
    }

    // MARK: Stirring

    /// The peering changed: look again.
    func wake(_ board: BoardID) {
        let wake = state.withLock { state in
            if state.links[board] == nil || !state.unseen.contains(board) {
                state.unseen.append(board)
            }
            return state.link(to: board).wake
        }
        wake.raise()
        newPeers.raise()
    }

    /// The peer called us, so it can be reached: do not wait any longer.
    func inboundContact(_ board: BoardID, at now: Timestamp) {
        let wake = state.withLock { state in
            let link = state.link(to: board)
            state.links[board]?.standing.lastContact = now
            return link.standing.isConnected ? nil : link.wake
        }
        wake?.raise()
    }

    /// Waits for boards that may have become peers.
    func nextPeers() async -> [BoardID] {
        await newPeers.wait()
        return state.withLock { state in
            defer { state.unseen = [] }
            return state.unseen
        }
    }

    /// What to wait on for a change of the peering.
    func wakeSignal(of board: BoardID) -> Signal { state.withLock { $0.link(to: board).wake } }

    /// Cuts what the peer has open at this board's server.
    func cut(pins: [[UInt8]]) {
        state.withLock { $0.server }?.cutConnections { identity in
            guard case .certificate(let certificate) = identity else { return false }
            return pins.contains(certificate.pin)
        }
    }

    // MARK: Pulling

    /// There may be something to pull from a peer.
    func hint(_ board: BoardID, _ source: PullSchedule.Source) {
        let pull = state.withLock { state in
            let pull = state.link(to: board).pull
            state.links[board]?.schedule.hint(source)
            return pull
        }
        pull.raise()
    }

    /// What to wait on for something to pull.
    func pullSignal(of board: BoardID) -> Signal { state.withLock { $0.link(to: board).pull } }

    func nextPull(_ board: BoardID) -> PullSchedule.Source? {
        state.withLock { $0.links[board, default: Link()].schedule.next() }
    }

    func pullFinished(_ board: BoardID, more: Bool) {
        state.withLock { $0.links[board]?.schedule.finished(more: more) }
    }
}
