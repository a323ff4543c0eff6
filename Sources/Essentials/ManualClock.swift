internal import Synchronization

/// A clock that stands still until it is moved: for tests and for simulation.
public final class ManualClock: WallClock {
    private let time: Mutex<Timestamp>

    /// A clock that stands at `time`.
    public init(_ time: Timestamp = Timestamp(milliseconds: 1_795_000_000_000)) {
        self.time = Mutex(time)
    }

    /// Where the clock stands.
    public func now() -> Timestamp {
        time.withLock { $0 }
    }

    /// Moves the clock by a number of milliseconds, back when negative.
    public func advance(milliseconds: Int64) {
        time.withLock { $0.milliseconds += milliseconds }
    }
}
