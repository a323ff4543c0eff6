internal import Essentials
internal import IntranetCore
internal import Messages
internal import Protobuf
internal import Wire

extension LogService {
    /// Tells an active peer for as long as it listens; what it may not have is never hinted at.
    func watch(
        _ request: FederationV1.WatchRequest, _ context: ServerContext,
        _ writer: ResponseWriter<FederationV1.WatchResponse>
    ) async throws {
        let peer = try gate.knownPeer(context)
        guard peer.peering.state == .active else {
            throw RPCError(.permissionDenied, "the peering is not active")
        }
        let subscription = federation.hub.subscribe(peer.board, initial: standing(for: peer))
        defer { federation.hub.unsubscribe(subscription) }
        federation.links.inboundContact(peer.board, at: federation.clock.now())
        for await _ in subscription.signals {
            for hint in federation.hub.drain(subscription) {
                guard let response = response(hint.subject, hint.seq, for: peer.board) else {
                    continue
                }
                try await writer.write(response)
            }
        }
    }

    /// How everything stands that the peer may know; the groups come first and always, which also
    /// says that this board is there.
    private func standing(for peer: PeerRecord) -> [(WatchHints.Subject, UInt64)] {
        var hints: [(WatchHints.Subject, UInt64)] = [(.groups, 0)]
        for group in federation.roster.groups {
            if group.role == .hosted, group.board(peer.board)?.isMember == true {
                hints.append((.log(group: group.id.bytes), group.seq))
                hints.append((.members(group: group.id.bytes), group.seq))
            } else if group.role == .joined, group.host == peer.board {
                hints.append((.feed(group: group.id.bytes), 0))
            }
        }
        return hints
    }

    private func response(
        _ subject: WatchHints.Subject, _ seq: UInt64, for board: BoardID
    ) -> FederationV1.WatchResponse? {
        if subject == .groups { return .init(hint: .groups(.init())) }
        // The scope may have been taken back since the watch began.
        guard federation.roster.peer(board)?.scopes.contains(.groups) == true else { return nil }
        switch subject {
        case .groups: return nil
        case .log(let group): return .init(hint: .log(.init(groupID: group, seq: seq)))
        case .feed(let group): return .init(hint: .feed(.init(groupID: group, seq: seq)))
        case .members(let id):
            guard let group = NetworkGroupID(bytes: id).flatMap(federation.roster.group) else {
                return nil
            }
            let positions = group.positions(own: federation.boardID)
            return .init(hint: .members(.init(groupID: id, members: positions)))
        }
    }
}
