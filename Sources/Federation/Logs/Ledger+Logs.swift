internal import Essentials
internal import IntranetCore
internal import Messages
internal import Store

extension Ledger {
    /// What came of a batch of a host's log.
    enum LogOutcome: Sendable, Equatable {
        case taken(head: UInt64)
        /// The log here is not where the batch begins; pull again.
        case moved
    }

    /// Takes in a verified batch of the host's log, as a member: keeps it, applies it, moves the
    /// cursor.
    ///
    /// - Parameter start: The log position at which verification began.
    /// - Throws: ``EventRefusal`` when a feed in it does not continue; nothing is taken then.
    func takeLog(
        _ batch: LogFollower.Batch, from start: UInt64, in id: NetworkGroupID,
        _ transaction: Transaction
    ) throws -> LogOutcome {
        guard let group = try GroupTable.bare(id, in: transaction), group.role == .joined,
            group.frozen.isEmpty, group.seq == start
        else { return .moved }
        var feeds: [[UInt8]: FeedRecord] = [:]
        for line in batch.lines {
            try takeLine(line, &feeds, group, transaction)
        }
        for feed in feeds.values { try FeedTable.saveHead(feed, in: transaction) }
        guard let last = batch.lines.last else { return .taken(head: start) }
        try GroupTable.setHead(group.row, last.seq, last.hash, in: transaction)
        try GroupTable.setCheckpoint(group.row, batch.checkpoint, in: transaction)
        let roster = roster
        transaction.afterCommit { roster.advance(id, to: last.seq, hash: last.hash) }
        return .taken(head: last.seq)
    }

    private func takeLine(
        _ line: LogFollower.Line, _ feeds: inout [[UInt8]: FeedRecord], _ group: GroupRecord,
        _ transaction: Transaction
    ) throws {
        let key = line.event.header.boardID
        guard let board = BoardID(bytes: key) else { throw EventRefusal.malformed }
        var feed = try feeds[key] ?? FeedTable.find(board, in: group, transaction)
        let row = try place(line.event, in: &feed, group, transaction)
        feeds[key] = feed
        try LogTable.append(
            line.seq, entry: line.entry, hash: line.hash, event: row, in: group.row, transaction)
        if let row {
            try apply(line.event, row: row, seq: line.seq, in: group, transaction)
        }
    }

    /// The event's row; nil when it belongs to a feed that contradicted itself.
    private func place(
        _ event: VerifiedEvent, in feed: inout FeedRecord, _ group: GroupRecord,
        _ transaction: Transaction
    ) throws -> Int64? {
        let verdict: FeedChain.Verdict
        do {
            verdict = try feed.chain.judge(event, now: nil, mayStartAnywhere: true) { [feed] in
                try FeedTable.hash(feed, at: $0, in: transaction)
            }
        } catch EventRefusal.frozen {
            return nil
        }
        switch verdict {
        case .append: return try FeedTable.append(event, to: &feed, in: group.row, transaction)
        case .duplicate: return try FeedTable.event(feed, at: event.header.feedSeq, in: transaction)
        case .equivocation(let seq):
            try freeze(&feed, at: seq, by: event, in: group, transaction)
            return nil
        }
    }

    /// The host signed two orders: keeps both checkpoints and stops the log.
    func freezeLog(
        _ id: NetworkGroupID, at seq: UInt64, shown: FederationV1.SignedCheckpoint,
        _ transaction: Transaction
    ) throws {
        guard var group = try GroupTable.find(id, in: transaction), group.frozen.isEmpty
        else { return }
        let held = try GroupTable.checkpoint(group.row, in: transaction)
        let contradiction = EvidenceTable.Contradiction(
            board: group.host, kind: "log", seq: seq,
            first: (held?.checkpoint ?? [], held?.signature ?? []),
            second: (shown.checkpoint, shown.signature))
        group.frozen = try EvidenceTable.keep(
            contradiction, in: group.row, at: clock.now(), transaction)
        try GroupTable.freeze(group.row, group.frozen, in: transaction)
        let (roster, frozen) = (roster, group)
        transaction.afterCommit { roster.put(frozen) }
    }
}
