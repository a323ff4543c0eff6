internal import Essentials
internal import IntranetCore
internal import Messages
internal import Store

/// Keeps what proves that someone contradicted itself, and what could not be applied.
enum EvidenceTable {
    /// Two signed things that cannot both be true.
    struct Contradiction: Sendable, Equatable {
        let board: BoardID
        /// "feed" for two events of a board, "log" for two checkpoints of a host.
        let kind: String
        let seq: UInt64
        let first: (bytes: [UInt8], signature: [UInt8])
        let second: (bytes: [UInt8], signature: [UInt8])

        static func == (left: Contradiction, right: Contradiction) -> Bool {
            left.board == right.board && left.kind == right.kind && left.seq == right.seq
                && left.first.bytes == right.first.bytes
                && left.second.bytes == right.second.bytes
        }
    }

    /// - Returns: Where the proof lies, for the admin.
    static func keep(
        _ contradiction: Contradiction, in group: Int64, at now: Timestamp,
        _ transaction: Transaction
    ) throws -> String {
        try transaction.run(
            """
            INSERT INTO fed_equivocations (grp, board_id, kind, seq, first, first_signature,
                second, second_signature, found_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                .integer(group), .blob(contradiction.board.bytes), .text(contradiction.kind),
                .integer(Int64(contradiction.seq)), .blob(contradiction.first.bytes),
                .blob(contradiction.first.signature), .blob(contradiction.second.bytes),
                .blob(contradiction.second.signature), .timestamp(now),
            ])
        return "contradiction at \(contradiction.seq), proof \(transaction.lastInsertedRowID)"
    }

    static func quarantine(
        _ event: Int64, reason: String, at now: Timestamp, _ transaction: Transaction
    ) throws {
        try transaction.run(
            "INSERT OR IGNORE INTO fed_quarantine (event, reason, at) VALUES (?, ?, ?)",
            [.integer(event), .text(reason), .timestamp(now)])
    }

    static func contradictions(
        in reader: some SQLReading
    ) throws -> [Contradiction] {
        try reader.all(
            """
            SELECT board_id, kind, seq, first, first_signature, second, second_signature
            FROM fed_equivocations ORDER BY id
            """
        ) { row in
            BoardID(bytes: row.blob(0)).map {
                Contradiction(
                    board: $0, kind: row.text(1), seq: UInt64(row.int64(2)),
                    first: (row.blob(3), row.blob(4)), second: (row.blob(5), row.blob(6)))
            }
        }.compactMap { $0 }
    }
}
