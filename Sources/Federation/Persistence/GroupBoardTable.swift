internal import Essentials
internal import IntranetCore
internal import Messages
internal import Store

/// Reads and writes which boards are in a group.
enum GroupBoardTable {
    static func all(_ group: Int64, in reader: some SQLReading) throws -> [GroupBoard] {
        try reader.all(
            """
            SELECT board_id, name, state, acknowledged_seq, from_seq, statement,
                statement_signature FROM fed_group_boards WHERE grp = ? ORDER BY board_id
            """, [.integer(group)]
        ) { board($0) }.compactMap { $0 }
    }

    static func save(_ board: GroupBoard, in group: Int64, _ transaction: Transaction) throws {
        try transaction.run(
            """
            INSERT INTO fed_group_boards (grp, board_id, name, state, acknowledged_seq, from_seq,
                statement, statement_signature) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (grp, board_id) DO UPDATE SET name = excluded.name,
                state = excluded.state, acknowledged_seq = excluded.acknowledged_seq,
                from_seq = excluded.from_seq,
                statement = coalesce(excluded.statement, statement),
                statement_signature = coalesce(excluded.statement_signature, statement_signature)
            """,
            [
                .integer(group), .blob(board.id.bytes), .text(board.name),
                .text(board.isMember ? "member" : "invited"),
                .integer(Int64(board.acknowledgedSeq)), .integer(Int64(board.fromSeq)),
                SQLValue(board.statement?.signed.statement),
                SQLValue(board.statement?.signed.signature),
            ])
    }

    /// Notes how far a board has come; it never goes back.
    ///
    /// - Returns: Whether that is further than was known.
    static func acknowledge(
        _ board: BoardID, _ seq: UInt64, in group: Int64, _ transaction: Transaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE fed_group_boards SET acknowledged_seq = ?
            WHERE grp = ? AND board_id = ? AND acknowledged_seq < ?
            """,
            [
                .integer(Int64(seq)), .integer(group), .blob(board.bytes), .integer(Int64(seq)),
            ]) > 0
    }

    private static func board(_ row: borrowing Row) -> GroupBoard? {
        guard let id = BoardID(bytes: row.blob(0)) else { return nil }
        var statement: BoardStatement?
        if let bytes = row.blobOrNull(5) {
            statement = try? BoardStatement(
                verifying: FederationV1.SignedStatement(
                    statement: bytes, signature: row.blob(6)), at: nil)
        }
        return GroupBoard(
            id: id, name: row.text(1), isMember: row.text(2) == "member",
            acknowledgedSeq: UInt64(row.int64(3)), fromSeq: UInt64(row.int64(4)),
            statement: statement)
    }
}
