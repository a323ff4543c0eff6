internal import Essentials
internal import IntranetCore
internal import Store
internal import Synchronization

/// Who is who, in memory: what authorisation and the event loops need at once.
///
/// The database is the truth; every change here follows the commit that made it.
final class Roster: Sendable {
    let own: BoardID
    private let clock: any WallClock
    private let state = Mutex(State())

    private struct State {
        var peers: [BoardID: PeerRecord] = [:]
        var boardByPin: [[UInt8]: BoardID] = [:]
        var invites: [[UInt8]: Invite] = [:]
        var groups: [NetworkGroupID: GroupRecord] = [:]
    }

    init(own: BoardID, clock: any WallClock) {
        self.own = own
        self.clock = clock
    }

    /// Reads all there is; once, at the start.
    func load(from reader: some SQLReading) throws {
        for peer in try PeerTable.all(in: reader) { put(peer) }
        for invite in try InviteTable.all(in: reader) { put(invite) }
        for group in try GroupTable.all(in: reader) { put(group) }
    }

    // MARK: Peers

    func put(_ peer: PeerRecord) {
        state.withLock { state in
            state.boardByPin = state.boardByPin.filter { $0.value != peer.board }
            state.peers[peer.board] = peer
            // A revoked peer's key is a stranger's key.
            guard peer.peering.state != .revoked else { return }
            for pin in peer.statement.pins { state.boardByPin[pin] = peer.board }
        }
    }

    func peer(_ board: BoardID) -> PeerRecord? { state.withLock { $0.peers[board] } }

    func peer(pin: [UInt8]) -> PeerRecord? {
        state.withLock { state in state.boardByPin[pin].flatMap { state.peers[$0] } }
    }

    var peers: [PeerRecord] {
        state.withLock { Array($0.peers.values) }.sorted {
            ($0.statement.name, $0.board.description) < ($1.statement.name, $1.board.description)
        }
    }

    // MARK: Invites

    func put(_ invite: Invite) {
        state.withLock { $0.invites[invite.pin] = invite }
    }

    /// The invite whose key this is, while it can be redeemed: open, or used by a board whose first
    /// answer may have been lost.
    func invite(pin: [UInt8]) -> Invite? {
        let now = clock.now()
        return state.withLock { $0.invites[pin] }.flatMap { invite in
            invite.use != .withdrawn && now < invite.expiresAt ? invite : nil
        }
    }

    var invites: [Invite] {
        state.withLock { Array($0.invites.values) }.sorted { $0.expiresAt < $1.expiresAt }
    }

    func knows(pin: [UInt8]) -> Bool { peer(pin: pin) != nil || invite(pin: pin) != nil }

    // MARK: Groups

    func put(_ group: GroupRecord) {
        state.withLock { state in
            var group = group
            // A head that was announced earlier by another commit is not taken back.
            if let known = state.groups[group.id], known.epoch == group.epoch, known.seq > group.seq
            {
                group.seq = known.seq
                group.hash = known.hash
            }
            state.groups[group.id] = group
        }
    }

    func remove(_ group: NetworkGroupID) {
        state.withLock { $0.groups[group] = nil }
    }

    func group(_ id: NetworkGroupID) -> GroupRecord? { state.withLock { $0.groups[id] } }

    var groups: [GroupRecord] {
        state.withLock { Array($0.groups.values) }.sorted { ($0.name, $0.row) < ($1.name, $1.row) }
    }

    /// The log of a group has come to a line.
    func advance(_ group: NetworkGroupID, to seq: UInt64, hash: [UInt8]) {
        state.withLock { state in
            guard let known = state.groups[group], known.seq < seq else { return }
            state.groups[group]?.seq = seq
            state.groups[group]?.hash = hash
        }
    }

    /// The other member boards of a group, and its host.
    func others(in group: NetworkGroupID) -> [BoardID] {
        state.withLock { state in
            guard let group = state.groups[group] else { return [] }
            var boards = group.boards.filter(\.isMember).map(\.id).filter { $0 != own }
            if group.host != own && !boards.contains(group.host) { boards.append(group.host) }
            return boards
        }
    }

    /// The event keys of a board, as far as they count in a group.
    func eventKeys(of board: [UInt8], in group: NetworkGroupID) -> [[UInt8]]? {
        guard let board = BoardID(bytes: board) else { return nil }
        return state.withLock { state in
            if let peer = state.peers[board], peer.peering.state != .revoked {
                return peer.statement.eventKeys
            }
            return state.groups[group]?.board(board)?.statement?.eventKeys
        }
    }
}
