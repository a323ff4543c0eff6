internal import Essentials
internal import IntranetCore
internal import Messages
internal import Protobuf
internal import Store
internal import Wire

/// Pulls one log or feed of a peer: verifies outside the writer, then keeps and applies in one
/// transaction, while the next answer is on its way.
struct Puller: Sendable {
    let federation: FederationService
    let board: BoardID
    let client: RPCClient

    static let timeout: Duration = .seconds(60)
    /// A pull gives way to the peer's other groups after so much.
    static let turnBytes: UInt32 = 16 << 20

    /// Does a small batch's work here, where it costs no hop, and a large one's elsewhere: some
    /// hundred signatures take long enough to keep a loop's other connections waiting.
    private func offLoop<R: Sendable>(
        ifLarge events: Int, _ work: @escaping @Sendable () throws -> R
    ) async throws -> R {
        guard events >= PipelinedWrite.worthATask else { return try work() }
        return try await Task.detached { try work() }.value
    }

    // MARK: A host's log, as a member

    /// - Returns: Whether there is more.
    func pullLog(_ id: [UInt8]) async throws -> Bool {
        guard let group = NetworkGroupID(bytes: id).flatMap(federation.roster.group),
            group.role == .joined, group.host == board, group.frozen.isEmpty
        else { return false }
        let pulled = try await pullLogOnce(group)
        guard pulled.lines > 0 else { return false }
        // Pulling from the end says to the host that all before it is on disk here.
        return try await pullLogOnce(federation.roster.group(group.id) ?? group).lines > 0
    }

    private func pullLogOnce(_ group: GroupRecord) async throws -> (lines: Int, head: UInt64) {
        var follower = LogFollower(
            group: group.id.bytes, epoch: group.epoch, seq: group.seq, hash: group.hash)
        let authors = AuthorKeys(roster: federation.roster, group: group)
        let request = FederationV1.PullLogRequest(
            groupID: group.id.bytes, logEpoch: group.epoch, afterSeq: group.seq,
            maxBytes: Self.turnBytes)
        return try await client.serverStreaming(
            FederationV1.LogService.pullLog, request, options: CallOptions(timeout: Self.timeout)
        ) { answers in
            let writes = PipelinedWrite()
            var lines = 0
            do {
                for try await answer in answers {
                    let start = follower.seq
                    let batch = try await verify(answer, &follower, authors, group)
                    lines += batch.lines.count
                    try await keep(batch, answer.members, from: start, group, writes)
                }
            } catch {
                try await writes.finish()
                throw error
            }
            try await writes.finish()
            return (lines, follower.seq)
        }
    }

    private func verify(
        _ answer: FederationV1.PullLogResponse, _ follower: inout LogFollower,
        _ authors: AuthorKeys, _ group: GroupRecord
    ) async throws -> LogFollower.Batch {
        let before = follower
        do {
            let (batch, after) = try await offLoop(ifLarge: answer.events.count) {
                var next = before
                let batch = try next.take(answer, hostKeys: authors.hostKeys) {
                    signed throws(EventRefusal) in
                    try authors.verify(signed)
                }
                return (batch, next)
            }
            follower = after
            return batch
        } catch LogRefusal.contradiction(let seq) {
            if let shown = answer.checkpoint {
                let ledger = federation.ledger
                try await federation.database.write {
                    try ledger.freezeLog(group.id, at: seq, shown: shown, $0)
                }
            }
            throw LogRefusal.contradiction(seq: seq)
        }
    }

    private func keep(
        _ batch: LogFollower.Batch, _ members: [FederationV1.MemberPosition], from start: UInt64,
        _ group: GroupRecord, _ writes: PipelinedWrite
    ) async throws {
        let (federation, board, id) = (federation, board, group.id)
        guard !batch.lines.isEmpty else {
            try await writes.finish()
            return try await federation.takePositions(members, in: id.bytes, from: board)
        }
        let ledger = federation.ledger
        try await writes.next(isLarge: batch.lines.count >= PipelinedWrite.worthATask) {
            let outcome = try await federation.database.write {
                try ledger.takeLog(batch, from: start, in: id, $0)
            }
            if outcome == .moved { throw LogRefusal.gap(head: start) }
        }
    }

    // MARK: A member's feed, as the host

    /// - Returns: Whether there is more.
    func pullFeed(_ id: [UInt8]) async throws -> Bool {
        guard let group = NetworkGroupID(bytes: id).flatMap(federation.roster.group),
            group.role == .hosted, group.board(board)?.isMember == true
        else { return false }
        let board = board
        let feed = try await federation.database.read {
            try FeedTable.find(board, in: group, $0)
        }
        guard feed.frozen.isEmpty else { return false }
        let head = feed.chain.head?.seq ?? 0
        let request = FederationV1.PullFeedRequest(
            groupID: id, feedEpoch: feed.chain.epoch ?? [], afterSeq: head,
            maxBytes: Self.turnBytes)
        return try await client.serverStreaming(
            FederationV1.LogService.pullFeed, request, options: CallOptions(timeout: Self.timeout)
        ) { answers in
            let writes = PipelinedWrite()
            var (last, known) = (head, head)
            do {
                for try await answer in answers {
                    known = max(known, answer.headSeq)
                    let events = try await offLoop(ifLarge: answer.events.count) {
                        try verify(answer.events, group)
                    }
                    guard let final = events.last else { continue }
                    last = final.header.feedSeq
                    try await keep(events, group, writes)
                }
            } catch {
                try await writes.finish()
                throw error
            }
            try await writes.finish()
            return last > head && known > last
        }
    }

    private func verify(
        _ events: [FederationV1.SignedEvent], _ group: GroupRecord
    ) throws -> [VerifiedEvent] {
        let (roster, board) = (federation.roster, board)
        return try events.map { signed in
            let event = try VerifiedEvent(verifying: signed) {
                roster.eventKeys(of: $0, in: group.id)
            }
            guard event.header.boardID == board.bytes else { throw EventRefusal.wrongFeed }
            return event
        }
    }

    private func keep(
        _ events: [VerifiedEvent], _ group: GroupRecord, _ writes: PipelinedWrite
    ) async throws {
        let (federation, board, id) = (federation, board, group.id)
        let ledger = federation.ledger
        try await writes.next(isLarge: events.count >= PipelinedWrite.worthATask) {
            let outcome = try await federation.database.write {
                try ledger.takeFeed(events, of: board, in: id, $0)
            }
            if case .stopped(_, let refusal) = outcome { throw refusal }
        }
    }
}
