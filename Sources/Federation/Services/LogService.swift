internal import Essentials
internal import IntranetCore
internal import Messages
internal import Protobuf
internal import Store
internal import Wire

/// Gives peers the logs and feeds that they may have, and hints that there is more.
struct LogService: Sendable {
    let federation: FederationService
    let gate: Gatekeeper

    func register(in router: inout RPCRouter) {
        router.serverStreaming(FederationV1.LogService.pullLog) { try await pullLog($0, $1, $2) }
        router.serverStreaming(FederationV1.LogService.pullFeed) {
            try await pullFeed($0, $1, $2)
        }
        router.serverStreaming(FederationV1.LogService.watch) { try await watch($0, $1, $2) }
    }

    // MARK: The log of a group hosted here

    private func pullLog(
        _ request: FederationV1.PullLogRequest, _ context: ServerContext,
        _ writer: ResponseWriter<FederationV1.PullLogResponse>
    ) async throws {
        let peer = try gate.activePeer(context, scope: .groups)
        let group = try gate.hostedGroup(request.groupID, for: peer)
        guard request.logEpoch.isEmpty || request.logEpoch == group.epoch else {
            throw RPCError(.aborted, "the log goes on under another epoch")
        }
        let from = group.board(peer.board)?.fromSeq ?? 0
        guard request.afterSeq >= from, request.afterSeq <= group.seq else {
            throw RPCError(.outOfRange, "the log has no such place for the caller")
        }
        var turn = Turn(after: request.afterSeq, maxBytes: request.maxBytes)
        repeat {
            _ = try gate.activePeer(context, scope: .groups)
            // The head first: the snapshot that is read then holds at least as much.
            let head = federation.roster.group(group.id) ?? group
            let batch = try await batch(of: group, after: turn.seq)
            try await writer.write(answer(batch, at: head))
            turn.sent(
                to: batch.lastSeq, batch.events.map { BatchLimit.size(of: $0.event ?? .init()) })
        } while turn.goesOn
        try await acknowledge(request.afterSeq, by: peer, in: group)
    }

    private func batch(
        of group: GroupRecord, after seq: UInt64
    ) async throws -> LogTable.Batch {
        try await federation.database.read {
            try LogTable.batch(in: group.row, after: seq, limit: .standard, $0)
        }
    }

    private func answer(
        _ batch: LogTable.Batch, at head: GroupRecord
    ) -> FederationV1.PullLogResponse {
        let isEmpty = batch.events.isEmpty
        let seq = isEmpty ? head.seq : batch.lastSeq
        let hash = isEmpty ? head.hash ?? GroupLog.start : batch.lastHash
        return FederationV1.PullLogResponse(
            logEpoch: head.epoch, events: batch.events,
            checkpoint: GroupLog.checkpoint(
                group: head.id.bytes, epoch: head.epoch, seq: seq, hash: hash,
                at: federation.clock.now(), by: federation.keys.event),
            headSeq: max(head.seq, seq),
            members: isEmpty ? head.positions(own: federation.boardID) : [])
    }

    private func acknowledge(
        _ seq: UInt64, by peer: PeerRecord, in group: GroupRecord
    ) async throws {
        guard let known = federation.roster.group(group.id)?.board(peer.board),
            known.acknowledgedSeq < seq
        else { return }
        let (ledger, hub, roster) = (federation.ledger, federation.hub, federation.roster)
        try await federation.database.write { transaction in
            guard
                try GroupBoardTable.acknowledge(peer.board, seq, in: group.row, transaction)
            else { return }
            try ledger.showBoards(of: group.id, transaction)
            transaction.afterCommit {
                hub.note(
                    .members(group: group.id.bytes), seq: seq, to: roster.others(in: group.id))
            }
        }
    }

    // MARK: This board's feed in a group of the peer

    private func pullFeed(
        _ request: FederationV1.PullFeedRequest, _ context: ServerContext,
        _ writer: ResponseWriter<FederationV1.PullFeedResponse>
    ) async throws {
        let peer = try gate.activePeer(context, scope: .groups)
        let group = try gate.joinedGroup(request.groupID, hostedBy: peer)
        federation.links.update(peer.board) { $0.pulled[group.id] = request.afterSeq }
        let own = federation.boardID
        var turn = Turn(after: request.afterSeq, maxBytes: request.maxBytes)
        repeat {
            _ = try gate.activePeer(context, scope: .groups)
            let seq = turn.seq
            let answer = try await federation.database.read {
                try FeedTable.events(of: own, in: group, after: seq, limit: .standard, $0)
            }
            guard request.feedEpoch.isEmpty || request.feedEpoch == answer.feedEpoch else {
                throw RPCError(.aborted, "the feed goes on under another epoch")
            }
            guard seq <= answer.headSeq else {
                throw RPCError(.outOfRange, "the feed has no such place")
            }
            try await writer.write(answer)
            turn.sent(
                to: seq + UInt64(answer.events.count), answer.events.map(BatchLimit.size(of:)))
        } while turn.goesOn
    }
}

extension GroupRecord {
    /// The member boards as the host tells them to the others.
    func positions(own: BoardID) -> [FederationV1.MemberPosition] {
        members(own: own).map {
            FederationV1.MemberPosition(
                boardID: $0.id.bytes, name: $0.name, acknowledgedSeq: $0.acknowledgedSeq)
        }
    }
}
