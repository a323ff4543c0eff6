internal import Glibc

/// Tells the time of day. The only way the product learns it, so that a test can set it.
public protocol WallClock: Sendable {
    /// The time now.
    func now() -> Timestamp
}

/// The machine's clock.
public struct SystemClock: WallClock {
    /// The machine's clock.
    public init() {}

    /// The time now, from `CLOCK_REALTIME`.
    public func now() -> Timestamp {
        var time = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &time)
        return Timestamp(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }
}
