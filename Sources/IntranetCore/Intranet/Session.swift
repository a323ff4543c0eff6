internal import Essentials
internal import Store

/// A session as it is stored, with the person whose it is.
struct Session: Sendable {
    let id: Int64
    let startedAt: Timestamp
    let lastSeenAt: Timestamp
    let viewer: Viewer

    func isOver(at now: Timestamp) -> Bool {
        SessionRule.isOver(
            startedAt: startedAt, lastSeenAt: lastSeenAt, roles: viewer.roles, now: now)
    }

    func needsTouch(at now: Timestamp) -> Bool {
        SessionRule.needsTouch(lastSeenAt: lastSeenAt, roles: viewer.roles, now: now)
    }

    func touch(at now: Timestamp, in transaction: Transaction) throws {
        try transaction.run(
            "UPDATE sessions SET last_seen_at = max(last_seen_at, ?) WHERE id = ?",
            [.timestamp(now), .integer(id)])
    }

    /// Begins a session and forgets some that are over, so that the table never grows.
    static func begin(
        _ tokenHash: [UInt8], of person: PersonID, at now: Timestamp, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            DELETE FROM sessions WHERE started_at <= ?
            AND id IN (SELECT id FROM sessions ORDER BY id LIMIT 10)
            """, [.timestamp(now.adding(seconds: -SessionRule.absolute))])
        try transaction.run(
            """
            INSERT INTO sessions (token_hash, person_id, started_at, last_seen_at)
            VALUES (?, ?, ?, ?)
            """,
            [
                .blob(tokenHash), .integer(person.rawValue), .timestamp(now), .timestamp(now),
            ])
    }

    /// A session by its token's hash, of a person employed on a day.
    static let question = """
        SELECT x.id, x.started_at, x.last_seen_at, p.id, p.first_name, p.name_prefix, p.surname
        FROM sessions x JOIN persons p ON p.id = x.person_id
        JOIN accounts a ON a.person_id = p.id
        WHERE x.token_hash = ?1 AND a.blocked_at IS NULL AND EXISTS (
            SELECT 1 FROM employments e WHERE e.person_id = p.id
            AND e.started_on <= ?2 AND (e.ended_on IS NULL OR e.ended_on >= ?2))
        """

    /// The session, when the person is employed and not blocked.
    static func find(
        _ tokenHash: [UInt8], on day: CalendarDay, in reader: some SQLReading
    ) throws -> Session? {
        try reader.first(
            question, [.blob(tokenHash), .integer(day.number)]
        ) { row in
            let person = PersonID(rawValue: row.int64(3))
            let name = PersonName(first: row.text(4), prefix: row.text(5), surname: row.text(6))
            return Session(
                id: row.int64(0), startedAt: row.timestamp(1), lastSeenAt: row.timestamp(2),
                viewer: try viewer(person, name, tokenHash, on: day, in: reader))
        }
    }

    private static func viewer(
        _ person: PersonID, _ name: PersonName, _ tokenHash: [UInt8], on day: CalendarDay,
        in reader: some SQLReading
    ) throws -> Viewer {
        var schools = try Employment.schools(of: person, on: day, in: reader)
        let roles = try reader.all(
            "SELECT role, school_id FROM role_assignments WHERE person_id = ?",
            [.integer(person.rawValue)]
        ) { row in
            if let school = row.int64OrNull(1) { schools.insert(SchoolID(rawValue: school)) }
            return Role(rawValue: row.text(0))
        }
        return Viewer(
            personID: person, name: name, roles: Set(roles.compactMap(\.self)),
            schoolIDs: schools, sessionHash: tokenHash)
    }
}
