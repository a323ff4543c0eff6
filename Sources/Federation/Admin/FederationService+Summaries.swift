internal import Essentials
internal import IntranetCore

extension FederationService {
    /// How it stands with a peer.
    ///
    /// - Parameter held: How far feeds are held here, where that has been read.
    func summary(
        of board: BoardID, _ held: [FeedTable.Key: (seq: UInt64, frozen: String)] = [:]
    ) throws -> PeerSummary {
        guard let peer = roster.peer(board) else { throw FederationError.unknownPeer }
        let standing = links.standing(of: board)
        let peering = peer.peering
        let showsWords = peering.state == .invited || peering.state == .verified
        return PeerSummary(
            board: board, name: peer.statement.name, boardNumber: peer.statement.boardNumber,
            state: peering.state, reason: peering.explanation,
            nextCommand: peering.nextCommand(
                peer: String(board.description.prefix(8)), hasScopes: !peer.scopes.isEmpty),
            words: showsWords ? peer.words(with: keys.rootPublicKey) : nil,
            isConfirmedHere: peering.isConfirmedHere, isConfirmedThere: peering.isConfirmedThere,
            isConnected: standing.isConnected, lastContact: standing.lastContact,
            endpoint: peer.statement.endpoints.first ?? "",
            scopes: peer.scopes.sorted { $0.rawValue < $1.rawValue },
            feeds: roster.groups.flatMap { group in
                progress(
                    in: group, with: peer, standing,
                    held[FeedTable.Key(group: group.id, board: board)])
            },
            lastError: standing.lastError)
    }

    private func progress(
        in group: GroupRecord, with peer: PeerRecord, _ standing: LinkDirectory.Standing,
        _ held: (seq: UInt64, frozen: String)?
    ) -> [FeedProgress] {
        func line(
            _ kind: FeedProgress.Kind, _ direction: FeedProgress.Direction, _ seq: UInt64,
            _ head: UInt64, frozen: String = ""
        ) -> FeedProgress {
            FeedProgress(
                group: group.id, groupName: group.name, kind: kind, direction: direction, seq: seq,
                headSeq: max(head, seq), frozen: frozen)
        }
        if group.role == .hosted, let board = group.board(peer.board), board.isMember {
            let head = standing.heads[.feed(group: group.id.bytes)] ?? 0
            return [
                line(.log, .outgoing, board.acknowledgedSeq, group.seq),
                line(.feed, .incoming, held?.seq ?? 0, head, frozen: held?.frozen ?? ""),
            ]
        }
        if group.role == .joined, group.host == peer.board {
            let pulled = standing.pulled[group.id] ?? 0
            return [
                line(
                    .log, .incoming, group.seq, standing.heads[.log(group: group.id.bytes)] ?? 0,
                    frozen: group.frozen),
                line(.feed, .outgoing, pulled, pulled),
            ]
        }
        return []
    }

    /// How a group stands.
    func summary(of group: GroupRecord) -> NetworkGroupSummary {
        let hostName =
            group.host == boardID
            ? keys.statement.name : roster.peer(group.host)?.statement.name ?? ""
        let positions = Dictionary(
            group.members(own: boardID).map { ($0.id, $0.acknowledgedSeq) },
            uniquingKeysWith: max)
        return NetworkGroupSummary(
            id: group.id, name: group.name, description: group.description, host: group.host,
            hostName: hostName, state: .init(group.role), logSeq: group.seq,
            boards: group.boards.map {
                .init(
                    id: $0.id, name: $0.name, isMember: $0.isMember,
                    acknowledgedSeq: positions[$0.id] ?? $0.acknowledgedSeq)
            })
    }
}

extension NetworkGroupSummary.State {
    init(_ role: GroupRecord.Role) {
        switch role {
        case .offered: self = .offered
        case .joined: self = .joined
        case .hosted: self = .hosted
        }
    }
}
