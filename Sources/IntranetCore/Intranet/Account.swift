internal import Store

/// What a person logs in with.
struct Account: Sendable {
    let person: PersonID
    /// Argon2id; nil when the person never got a password.
    let passwordHash: String?

    /// The hash of a password that nobody has, with the costs of all others: checked when there is
    /// no account, so that the time it takes tells nothing.
    static let decoyHash =
        "$argon2id$v=19$m=19456,t=2,p=1"
        + "$XMcbTW/d4WjnsrsNFGrH+A$sGrWgBHFyLzq9AiasDNLmerDamhH74oFvIwH+/fAYeY"

    /// The account with this address, when the person is employed and not blocked.
    static func find(
        _ email: String, on day: CalendarDay, in reader: some SQLReading
    ) throws -> Account? {
        try reader.first(
            """
            SELECT person_id, password_hash FROM accounts a
            WHERE email = ?1 AND blocked_at IS NULL AND EXISTS (
                SELECT 1 FROM employments e WHERE e.person_id = a.person_id
                AND e.started_on <= ?2 AND (e.ended_on IS NULL OR e.ended_on >= ?2))
            """, [.text(email), .integer(day.number)]
        ) { Account(person: PersonID(rawValue: $0.int64(0)), passwordHash: $0.textOrNull(1)) }
    }
}
