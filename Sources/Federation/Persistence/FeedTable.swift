internal import Essentials
internal import IntranetCore
internal import Messages
internal import Store

/// A feed as it is kept: the chain and its row.
struct FeedRecord: Sendable, Equatable {
    /// The row in this database; nil while the feed has none.
    var row: Int64?
    var chain: FeedChain
    /// Why the feed takes no more; empty when it does.
    var frozen: String
}

/// Reads and writes feeds and their events.
enum FeedTable {
    static func find(
        _ board: BoardID, in group: GroupRecord, _ reader: some SQLReading
    ) throws -> FeedRecord {
        try reader.first(
            "SELECT id, epoch, seq, hash, frozen FROM fed_feeds WHERE grp = ? AND board_id = ?",
            [.integer(group.row), .blob(board.bytes)]
        ) { row in
            FeedRecord(
                row: row.int64(0),
                chain: FeedChain(
                    board: board.bytes, group: group.id.bytes, epoch: row.blob(1),
                    head: .init(seq: UInt64(row.int64(2)), hash: row.blob(3)),
                    isFrozen: !row.text(4).isEmpty),
                frozen: row.text(4))
        }
            ?? FeedRecord(
                row: nil, chain: FeedChain(board: board.bytes, group: group.id.bytes), frozen: "")
    }

    static func hash(
        _ feed: FeedRecord, at seq: UInt64, in reader: some SQLReading
    ) throws -> [UInt8]? {
        guard let row = feed.row else { return nil }
        return try reader.first(
            "SELECT hash FROM fed_events WHERE feed = ? AND seq = ?",
            [.integer(row), .integer(Int64(seq))]
        ) { $0.blob(0) }
    }

    /// The row of an event that is held already.
    static func event(
        _ feed: FeedRecord, at seq: UInt64, in reader: some SQLReading
    ) throws -> Int64? {
        guard let row = feed.row else { return nil }
        return try reader.first(
            "SELECT id FROM fed_events WHERE feed = ? AND seq = ?",
            [.integer(row), .integer(Int64(seq))]
        ) { $0.int64(0) }
    }

    /// Keeps the next event of a feed.
    ///
    /// - Returns: The event's row.
    static func append(
        _ event: VerifiedEvent, to feed: inout FeedRecord, in group: Int64,
        _ transaction: Transaction
    ) throws -> Int64 {
        let row = try feed.row ?? insert(feed, event, in: group, transaction)
        feed.row = row
        let signed = event.signed
        try transaction.run(
            """
            INSERT INTO fed_events (feed, seq, hash, header, signature, nonce, payload)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(row), .integer(Int64(event.header.feedSeq)), .blob(event.hash),
                .blob(signed.header), .blob(signed.signature),
                signed.erased ? .null : .blob(signed.nonce),
                signed.erased ? .null : .blob(signed.payload),
            ])
        feed.chain.append(event)
        return transaction.lastInsertedRowID
    }

    /// Writes the feed's head, once a transaction.
    static func saveHead(_ feed: FeedRecord, in transaction: Transaction) throws {
        guard let row = feed.row, let head = feed.chain.head else { return }
        try transaction.run(
            "UPDATE fed_feeds SET seq = ?, hash = ?, frozen = ? WHERE id = ?",
            [
                .integer(Int64(head.seq)), .blob(head.hash), .text(feed.frozen), .integer(row),
            ])
    }

    private static func insert(
        _ feed: FeedRecord, _ first: VerifiedEvent, in group: Int64, _ transaction: Transaction
    ) throws -> Int64 {
        try transaction.run(
            """
            INSERT INTO fed_feeds (grp, board_id, epoch, seq, hash, frozen)
            VALUES (?, ?, ?, ?, ?, '')
            """,
            [
                .integer(group), .blob(feed.chain.board), .blob(first.header.feedEpoch),
                .integer(Int64(first.header.feedSeq)), .blob(first.hash),
            ])
        return transaction.lastInsertedRowID
    }
}
