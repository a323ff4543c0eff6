/// How a client of HTTP/1.1 gets on with its requests, so that a slow one can be cut off.
struct HTTP1Progress {
    /// What a client has taken too long for.
    enum Overdue: Equatable { case head, body, nothing }

    private enum Stage {
        case head(since: MonotonicTime)
        case body(since: MonotonicTime, count: Int)
        /// The handler's turn: its time is not the client's.
        case handling
        case idle(since: MonotonicTime)
    }

    /// A body may be this late, so that a short one is not cut for one lost packet.
    private static let grace: Duration = .seconds(5)

    private var stage: Stage

    /// A connection that has just come up owes a request.
    init(now: MonotonicTime) {
        stage = .head(since: now)
    }

    mutating func receivedBytes(at now: MonotonicTime) {
        if case .idle = stage { stage = .head(since: now) }
    }

    mutating func receivedHead(at now: MonotonicTime) {
        stage = .body(since: now, count: 0)
    }

    mutating func receivedBody(_ count: Int) {
        guard case .body(let since, let before) = stage else { return }
        stage = .body(since: since, count: before + count)
    }

    mutating func beganHandling() { stage = .handling }

    /// - Parameter hasMore: whether bytes of the next request are here already.
    mutating func endedHandling(at now: MonotonicTime, hasMore: Bool) {
        stage = hasMore ? .head(since: now) : .idle(since: now)
    }

    /// What the client has taken too long for; nil when all is well.
    func overdue(at now: MonotonicTime, _ limits: HTTPLimits) -> Overdue? {
        switch stage {
        case .handling: return nil
        case .head(let since): return now - since > limits.headTimeout ? .head : nil
        case .idle(let since): return now - since > limits.idleTimeout ? .nothing : nil
        case .body(let since, let count):
            let late = now - since - Self.grace
            guard late > .zero else { return nil }
            let owed = late.wholeNanoseconds / 1_000_000 * UInt64(limits.bodyBytesPerSecond) / 1000
            return UInt64(count) < owed ? .body : nil
        }
    }
}
