/// Something may happen `burst` times at once, and `perSecond` times a second in the long run.
struct TokenBucket: Sendable {
    private let burst: UInt64
    private let perSecond: UInt64
    /// In billionths of a token, so that time needs no division.
    private var tokens: UInt64
    private var filledAt: MonotonicTime

    private static let token: UInt64 = 1_000_000_000

    init(burst: Int, perSecond: Int, at now: MonotonicTime) {
        self.burst = UInt64(burst) * Self.token
        self.perSecond = UInt64(perSecond)
        tokens = self.burst
        filledAt = now
    }

    /// Takes one; false when there is none.
    mutating func take(at now: MonotonicTime) -> Bool {
        if now > filledAt {
            // Capped at an hour, which fills any bucket of ours and cannot overflow.
            let passed = min(now.nanoseconds - filledAt.nanoseconds, 3_600 * Self.token)
            tokens = min(burst, tokens + passed * perSecond)
            filledAt = now
        }
        guard tokens >= Self.token else { return false }
        tokens -= Self.token
        return true
    }
}

/// Something may happen at most `limit` times in a window of ten seconds.
struct RateWindow: Sendable {
    private let limit: Int
    private var count = 0
    private var began: MonotonicTime

    static let length: Duration = .seconds(10)
    private static let nanoseconds: UInt64 = 10_000_000_000

    init(limit: Int, at now: MonotonicTime) {
        self.limit = limit
        began = now
    }

    /// Counts one; false when it is one too many.
    mutating func count(at now: MonotonicTime) -> Bool {
        if now.nanoseconds &- began.nanoseconds > Self.nanoseconds, now > began {
            began = now
            count = 0
        }
        count += 1
        return count <= limit
    }
}
