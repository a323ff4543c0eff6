internal import Essentials
internal import Store

/// Reads and writes invites.
enum InviteTable {
    private static let columns =
        "SELECT invite_id, pin, expires_at, state, used_by FROM fed_invites"

    static func all(in reader: some SQLReading) throws -> [Invite] {
        try reader.all(columns + " ORDER BY expires_at") { invite($0) }
    }

    static func find(_ id: [UInt8], in reader: some SQLReading) throws -> Invite? {
        try reader.first(columns + " WHERE invite_id = ?", [.blob(id)]) { invite($0) }
    }

    static func save(_ invite: Invite, in transaction: Transaction) throws {
        let (state, user): (String, [UInt8]?) =
            switch invite.use {
            case .open: ("open", nil)
            case .used(let board): ("used", board)
            case .withdrawn: ("withdrawn", nil)
            }
        try transaction.run(
            """
            INSERT INTO fed_invites (invite_id, pin, expires_at, state, used_by)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (invite_id) DO UPDATE SET state = excluded.state,
                used_by = excluded.used_by
            """,
            [
                .blob(invite.id), .blob(invite.pin), .timestamp(invite.expiresAt), .text(state),
                SQLValue(user),
            ])
    }

    private static func invite(_ row: borrowing Row) -> Invite {
        let use: Invite.Use =
            switch row.text(3) {
            case "open": .open
            case "used": .used(by: row.blob(4))
            default: .withdrawn
            }
        return Invite(
            id: row.blob(0), pin: row.blob(1), expiresAt: row.timestamp(2), use: use)
    }
}
