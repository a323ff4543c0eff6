internal import Essentials
internal import IntranetCore
internal import Messages
internal import Store

/// Reads and writes the lines of logs.
enum LogTable {
    /// Lines after a place with their events, and the hash of the last line.
    struct Batch: Sendable {
        var events: [FederationV1.SequencedEvent] = []
        var lastSeq: UInt64 = 0
        var lastHash: [UInt8] = []
    }

    static func append(
        _ seq: UInt64, entry: [UInt8], hash: [UInt8], event: Int64?, in group: Int64,
        _ transaction: Transaction
    ) throws {
        try transaction.run(
            "INSERT INTO fed_log (grp, seq, event, entry, hash) VALUES (?, ?, ?, ?, ?)",
            [
                .integer(group), .integer(Int64(seq)), SQLValue(event), .blob(entry), .blob(hash),
            ])
    }

    static func hash(
        at seq: UInt64, in group: Int64, _ reader: some SQLReading
    ) throws -> [UInt8]? {
        try reader.first(
            "SELECT hash FROM fed_log WHERE grp = ? AND seq = ?",
            [.integer(group), .integer(Int64(seq))]
        ) { $0.blob(0) }
    }

    static func batch(
        in group: Int64, after seq: UInt64, limit: BatchLimit, _ reader: some SQLReading
    ) throws -> Batch {
        var batch = Batch()
        var size = 0
        try reader.each(
            """
            SELECT l.seq, l.entry, l.hash, e.header, e.signature, e.nonce, e.payload
            FROM fed_log l JOIN fed_events e ON e.id = l.event
            WHERE l.grp = ? AND l.seq > ? ORDER BY l.seq
            """, [.integer(group), .integer(Int64(seq))]
        ) { row in
            let event = FeedTable.signedEvent(row, from: 3)
            batch.events.append(
                FederationV1.SequencedEvent(entry: row.blob(1), event: event))
            batch.lastSeq = UInt64(row.int64(0))
            batch.lastHash = row.blob(2)
            size += BatchLimit.size(of: event)
            return batch.events.count < limit.events && size < limit.bytes
        }
        return batch
    }
}
