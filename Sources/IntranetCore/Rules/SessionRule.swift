internal import Essentials

/// How long a session lasts.
enum SessionRule {
    /// A session ends after this many seconds, whatever happens.
    static let absolute: Int64 = 24 * 3600
    /// A session ends when it is not used for this many seconds.
    static let idle: Int64 = 8 * 3600
    /// The same for people who administer.
    static let idleOfAdministrators: Int64 = 30 * 60
    /// The use of a session is noted at most once in this part of its idle time, so that reading
    /// does not write. It may therefore end that much early.
    static let touchesInIdleTime: Int64 = 30

    static func idleLimit(for roles: Set<Role>) -> Int64 {
        roles.contains(where: \.administers) ? idleOfAdministrators : idle
    }

    static func isOver(
        startedAt: Timestamp, lastSeenAt: Timestamp, roles: Set<Role>, now: Timestamp
    ) -> Bool {
        now >= startedAt.adding(seconds: absolute)
            || now >= lastSeenAt.adding(seconds: idleLimit(for: roles))
    }

    static func needsTouch(lastSeenAt: Timestamp, roles: Set<Role>, now: Timestamp) -> Bool {
        now >= lastSeenAt.adding(seconds: idleLimit(for: roles) / touchesInIdleTime)
    }
}
