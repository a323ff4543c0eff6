internal import Essentials
internal import IntranetCore
internal import Messages
internal import Store

extension Ledger {
    /// What came of a batch of a member's events.
    enum FeedOutcome: Sendable, Equatable {
        case taken(head: UInt64)
        /// Up to here they were taken; the next is refused, for now or for ever.
        case stopped(head: UInt64, EventRefusal)
    }

    /// Takes in verified events of a member's feed, in order, as the host: keeps them, gives each
    /// its place, applies it. Events that are held already change nothing.
    func takeFeed(
        _ events: [VerifiedEvent], of board: BoardID, in id: NetworkGroupID,
        _ transaction: Transaction
    ) throws -> FeedOutcome {
        guard let group = try GroupTable.find(id, in: transaction), group.role == .hosted,
            group.hasMember(board)
        else { return .stopped(head: 0, .wrongFeed) }
        var feed = try FeedTable.find(board, in: group, transaction)
        var log = GroupLog(group)
        var refusal: EventRefusal?
        for event in events {
            do {
                guard
                    try takeNext(
                        event, &feed, group, transaction,
                        { row in
                            try sequence(event, row: row, in: group, &log, transaction)
                        })
                else { break }
            } catch let error as EventRefusal {
                refusal = error
                break
            }
        }
        try FeedTable.saveHead(feed, in: transaction)
        if log.seq > group.seq { try closeLog(log, of: group, transaction) }
        let head = feed.chain.head?.seq ?? 0
        return refusal.map { .stopped(head: head, $0) } ?? .taken(head: head)
    }

    /// - Returns: Whether the feed goes on.
    private func takeNext(
        _ event: VerifiedEvent, _ feed: inout FeedRecord, _ group: GroupRecord,
        _ transaction: Transaction, _ sequence: (Int64) throws -> Void
    ) throws -> Bool {
        let verdict = try feed.chain.judge(event, now: clock.now(), mayStartAnywhere: false) {
            [feed] in try FeedTable.hash(feed, at: $0, in: transaction)
        }
        switch verdict {
        case .duplicate: return true
        case .append:
            try sequence(FeedTable.append(event, to: &feed, in: group.row, transaction))
            return true
        case .equivocation(let seq):
            try freeze(&feed, at: seq, by: event, in: group, transaction)
            return false
        }
    }

    /// Keeps both events as proof and stops the feed, and only it.
    func freeze(
        _ feed: inout FeedRecord, at seq: UInt64, by event: VerifiedEvent, in group: GroupRecord,
        _ transaction: Transaction
    ) throws {
        guard feed.frozen.isEmpty, let row = feed.row,
            let board = BoardID(bytes: feed.chain.board)
        else { return }
        let held = try transaction.first(
            "SELECT header, signature FROM fed_events WHERE feed = ? AND seq = ?",
            [.integer(row), .integer(Int64(seq))]
        ) { (bytes: $0.blob(0), signature: $0.blob(1)) }
        guard let held else { return }
        let contradiction = EvidenceTable.Contradiction(
            board: board, kind: "feed", seq: seq, first: held,
            second: (event.signed.header, event.signed.signature))
        feed.frozen = try EvidenceTable.keep(
            contradiction, in: group.row, at: clock.now(), transaction)
        feed.chain.freeze()
        try FeedTable.saveHead(feed, in: transaction)
    }
}
