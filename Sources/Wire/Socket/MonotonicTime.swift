internal import Glibc

/// A moment on the clock that never jumps, in nanoseconds: what timers and limits count in.
struct MonotonicTime: Comparable, Sendable {
    var nanoseconds: UInt64

    static let distantFuture = MonotonicTime(nanoseconds: .max)

    static func now() -> MonotonicTime {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return MonotonicTime(
            nanoseconds: UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec))
    }

    static func < (left: MonotonicTime, right: MonotonicTime) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    static func + (time: MonotonicTime, duration: Duration) -> MonotonicTime {
        let (sum, overflow) = time.nanoseconds.addingReportingOverflow(duration.wholeNanoseconds)
        return overflow ? .distantFuture : MonotonicTime(nanoseconds: sum)
    }

    /// The time that has passed since an earlier moment; zero when it is not earlier.
    static func - (time: MonotonicTime, earlier: MonotonicTime) -> Duration {
        let passed =
            time.nanoseconds > earlier.nanoseconds
            ? time.nanoseconds - earlier.nanoseconds : 0
        return .nanoseconds(Int64(clamping: passed))
    }
}

extension Duration {
    /// This duration in nanoseconds; zero when negative, at most some 292 years.
    var wholeNanoseconds: UInt64 {
        let (seconds, attoseconds) = components
        guard seconds >= 0, attoseconds >= 0 else { return 0 }
        guard seconds < 9_000_000_000 else { return UInt64(Int64.max) }
        return UInt64(seconds) * 1_000_000_000 + UInt64(attoseconds) / 1_000_000_000
    }
}
