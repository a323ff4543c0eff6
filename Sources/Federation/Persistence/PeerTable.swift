internal import Essentials
internal import IntranetCore
internal import Messages
internal import Store

/// Reads and writes peers.
enum PeerTable {
    private static let columns = """
        SELECT board_id, nonce, state, confirmed_here, confirmed_there, told_there, reason,
            statement, statement_signature FROM fed_peers
        """

    static func all(in reader: some SQLReading) throws -> [PeerRecord] {
        try reader.all(columns + " ORDER BY board_id") { try record($0) }
            .compactMap { try $0.map { try withScopes($0, in: reader) } }
    }

    static func find(_ board: BoardID, in reader: some SQLReading) throws -> PeerRecord? {
        let found = try reader.first(columns + " WHERE board_id = ?", [.blob(board.bytes)]) {
            try record($0)
        }
        return try found.flatMap { $0 }.map { try withScopes($0, in: reader) }
    }

    static func lastContacts(in reader: some SQLReading) throws -> [BoardID: Timestamp] {
        let rows = try reader.all(
            "SELECT board_id, last_contact FROM fed_peers WHERE last_contact IS NOT NULL"
        ) { (BoardID(bytes: $0.blob(0)), $0.timestamp(1)) }
        return Dictionary(
            rows.compactMap { row in row.0.map { ($0, row.1) } }, uniquingKeysWith: max)
    }

    static func save(_ peer: PeerRecord, in transaction: Transaction) throws {
        let peering = peer.peering
        try transaction.run(
            """
            INSERT INTO fed_peers (board_id, nonce, state, confirmed_here, confirmed_there,
                told_there, reason, statement, statement_signature)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (board_id) DO UPDATE SET nonce = excluded.nonce, state = excluded.state,
                confirmed_here = excluded.confirmed_here,
                confirmed_there = excluded.confirmed_there, told_there = excluded.told_there,
                reason = excluded.reason, statement = excluded.statement,
                statement_signature = excluded.statement_signature
            """,
            [
                .blob(peer.board.bytes), .blob(peer.nonce), .text(peering.state.rawValue),
                .bool(peering.isConfirmedHere), .bool(peering.isConfirmedThere),
                .bool(peering.isToldThere), .text(peering.reason),
                .blob(peer.statement.signed.statement), .blob(peer.statement.signed.signature),
            ])
        try transaction.run(
            "DELETE FROM fed_scopes WHERE board_id = ?", [.blob(peer.board.bytes)])
        for scope in peer.scopes {
            try transaction.run(
                "INSERT INTO fed_scopes (board_id, scope) VALUES (?, ?)",
                [.blob(peer.board.bytes), .text(scope.rawValue)])
        }
    }

    static func noteContact(
        _ board: BoardID, at now: Timestamp, in transaction: Transaction
    ) throws {
        try transaction.run(
            "UPDATE fed_peers SET last_contact = ? WHERE board_id = ?",
            [.timestamp(now), .blob(board.bytes)])
    }

    private static func record(_ row: borrowing Row) throws -> PeerRecord? {
        guard let board = BoardID(bytes: row.blob(0)), let state = PeerState(rawValue: row.text(2))
        else { return nil }
        let signed = FederationV1.SignedStatement(statement: row.blob(7), signature: row.blob(8))
        return PeerRecord(
            board: board, statement: try BoardStatement(verifying: signed, at: nil),
            peering: Peering(
                state: state, isConfirmedHere: row.bool(3), isConfirmedThere: row.bool(4),
                isToldThere: row.bool(5), reason: row.text(6)),
            scopes: [], nonce: row.blob(1))
    }

    private static func withScopes(
        _ peer: PeerRecord, in reader: some SQLReading
    ) throws -> PeerRecord {
        var peer = peer
        peer.scopes = Set(
            try reader.all(
                "SELECT scope FROM fed_scopes WHERE board_id = ?", [.blob(peer.board.bytes)]
            ) { Scope(rawValue: $0.text(0)) }.compactMap { $0 })
        return peer
    }
}
