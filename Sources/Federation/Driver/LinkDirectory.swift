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
        let signals: AsyncStream<Void>
        let wake: AsyncStream<Void>.Continuation
        let pullSignals: AsyncStream<Void>
        let pull: AsyncStream<Void>.Continuation

        init() {
            (signals, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
            (pullSignals, pull) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        }
    }

    private struct State {
        var links: [BoardID: Link] = [:]
        var server: RPCServer?

        /// The link to a board, made when it is first asked for: reading with a default would
        /// give streams that nobody else ever sees.
        mutating func link(to board: BoardID) -> Link {
            let link = links[board] ?? Link()
            links[board] = link
            return link
        }
    }

    private let state = Mutex(State())
    /// Boards that may have become peers.
    let newPeers: AsyncStream<BoardID>
    private let announce: AsyncStream<BoardID>.Continuation

    init(lastContacts: [BoardID: Timestamp]) {
        (newPeers, announce) = AsyncStream.makeStream()
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
        state.withLock { $0.link(to: board).wake }.yield()
        announce.yield(board)
    }

    /// The peer called us, so it can be reached: do not wait any longer.
    func inboundContact(_ board: BoardID, at now: Timestamp) {
        let wake = state.withLock { state in
            state.links[board, default: Link()].standing.lastContact = now
            return state.links[board].flatMap { $0.standing.isConnected ? nil : $0.wake }
        }
        wake?.yield()
    }

    func signals(of board: BoardID) -> AsyncStream<Void> {
        state.withLock { $0.link(to: board).signals }
    }

    func waker(of board: BoardID) -> AsyncStream<Void>.Continuation {
        state.withLock { $0.link(to: board).wake }
    }

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
            state.links[board, default: Link()].schedule.hint(source)
            return state.links[board]?.pull
        }
        pull?.yield()
    }

    func pullSignals(of board: BoardID) -> AsyncStream<Void> {
        state.withLock { $0.link(to: board).pullSignals }
    }

    func nextPull(_ board: BoardID) -> PullSchedule.Source? {
        state.withLock { $0.links[board, default: Link()].schedule.next() }
    }

    func pullFinished(_ board: BoardID, more: Bool) {
        state.withLock { $0.links[board]?.schedule.finished(more: more) }
    }
}
