internal import Essentials
internal import Federation
internal import IntranetCore
internal import Messages

extension AdminV1.PeerStatus {
    /// A peer as fedctl shows it.
    init(_ peer: PeerSummary) {
        self.init(
            boardID: peer.board.bytes.hex, name: peer.name, boardNumber: peer.boardNumber,
            state: peer.state.rawValue, reason: peer.reason,
            nextCommand: Self.nextCommand(peer), words: peer.words?.text ?? "",
            confirmedHere: peer.isConfirmedHere, confirmedThere: peer.isConfirmedThere,
            connected: peer.isConnected, lastContactMs: peer.lastContact?.milliseconds ?? 0,
            endpoint: peer.endpoint, scopes: peer.scopes.map(\.rawValue),
            feeds: peer.feeds.map(AdminV1.FeedStatus.init), lastError: peer.lastError)
    }

    /// What the admin types next, in fedctl's words; empty when there is nothing to do here.
    private static func nextCommand(_ peer: PeerSummary) -> String {
        let name =
            peer.boardNumber.isEmpty
            ? String(peer.board.bytes.hex.prefix(8)) : peer.boardNumber
        return switch peer.state {
        case .invited: "fedctl peer confirm \(name) WORDS"
        case .active where peer.scopes.isEmpty: "fedctl peer grant \(name) groups"
        case .suspended: "fedctl peer revoke \(name) REASON"
        case .verified, .active, .revoked: ""
        }
    }
}

extension AdminV1.FeedStatus {
    /// How far a feed has come, as fedctl shows it.
    init(_ feed: FeedProgress) {
        self.init(
            groupID: feed.group.bytes.hex, groupName: feed.groupName, kind: feed.kind.rawValue,
            direction: feed.direction.rawValue, seq: feed.seq, headSeq: feed.headSeq,
            frozen: feed.frozen)
    }
}

extension AdminV1.InviteStatus {
    /// An invite as fedctl shows it.
    init(_ invite: InviteSummary) {
        self.init(
            inviteID: invite.id, state: invite.state.rawValue,
            expiresAtMs: invite.expiresAt.milliseconds,
            usedBy: invite.usedBy?.bytes.hex ?? "")
    }
}

extension AdminV1.NetworkGroupStatus {
    /// A network group as fedctl shows it.
    init(_ group: NetworkGroupSummary, localMembers: Int) {
        self.init(
            groupID: group.id.bytes.hex, name: group.name, description: group.description,
            host: group.hostName, hostedHere: group.state == .hosted,
            state: group.state.rawValue, logSeq: group.logSeq,
            boards: group.boards.map { board in
                AdminV1.GroupBoardStatus(
                    boardID: board.id.bytes.hex, name: board.name,
                    state: board.isMember ? "member" : "invited",
                    acknowledgedSeq: board.acknowledgedSeq)
            }, localMembers: UInt32(clamping: localMembers))
    }
}
