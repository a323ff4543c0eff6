import Testing

@testable import Wire

@Suite("The abuse accountant of a connection")
struct AbuseAccountantTests {
    private let start = MonotonicTime(nanoseconds: 1_000_000_000_000)
    private var limits: ConnectionLimits { .peers }

    /// How often `event` may happen at the same moment.
    private func allowed(
        upTo most: Int = 5_000, _ event: (inout AbuseAccountant, MonotonicTime) -> Bool
    ) -> Int {
        var accountant = AbuseAccountant(limits, at: start)
        for count in 0..<most where !event(&accountant, start) { return count }
        return most
    }

    @Test("a burst of SETTINGS is bounded")
    func settings() {
        let count = allowed { $0.receivedSettings(at: $1) }
        #expect(count == limits.controlBurst)
    }

    @Test("a burst of PINGs is bounded; the one that data may cause is free")
    func pings() {
        let count = allowed { $0.receivedPing(at: $1) }
        #expect(count == limits.controlBurst + 1)
        let afterData = allowed {
            $0.sentData()
            return $0.receivedPing(at: $1)
        }
        #expect(afterData == 5_000)
    }

    @Test("the bucket refills by the second")
    func refill() {
        var accountant = AbuseAccountant(limits, at: start)
        for _ in 0..<limits.controlBurst { _ = accountant.receivedSettings(at: start) }
        let empty = accountant.receivedSettings(at: start)
        #expect(!empty)
        let later = start + .seconds(1)
        var refilled = 0
        while refilled < 5_000, accountant.receivedSettings(at: later) { refilled += 1 }
        #expect(refilled == limits.controlsPerSecond)
    }

    @Test("unproductive frames are bounded in ten seconds, and then again")
    func unproductive() {
        let count = allowed { $0.receivedUnproductive(at: $1) }
        #expect(count == limits.unproductiveFrames)
        var accountant = AbuseAccountant(limits, at: start)
        for _ in 0...limits.unproductiveFrames { _ = accountant.receivedUnproductive(at: start) }
        let within = accountant.receivedUnproductive(at: start + .seconds(10))
        let after = accountant.receivedUnproductive(at: start + .seconds(11))
        #expect(!within && after)
    }

    @Test("window updates that answer our data are no flood, others are")
    func windowUpdates() {
        let count = allowed { $0.receivedWindowUpdate(at: $1) }
        #expect(count == limits.unproductiveFrames)
        let afterData = allowed {
            $0.sentData()
            return $0.receivedWindowUpdate(at: $1) && $0.receivedWindowUpdate(at: $1)
        }
        #expect(afterData == 5_000)
    }

    @Test("our own resets are bounded")
    func ownResets() {
        let count = allowed { $0.sentReset(at: $1) }
        #expect(count == limits.ownResets)
    }

    @Test("the third header section over the limits is the last")
    func strikes() {
        let count = allowed { accountant, _ in accountant.strike() }
        #expect(count == limits.headerStrikes - 1)
    }

    @Test("a clock that stands still or a year that passes do no harm")
    func oddTimes() {
        var bucket = TokenBucket(burst: 2, perSecond: 1, at: start)
        let first = bucket.take(at: start)
        let second = bucket.take(at: start)
        let earlier = bucket.take(at: MonotonicTime(nanoseconds: 0))
        let yearLater = bucket.take(at: start + .seconds(365 * 86_400))
        #expect([first, second, earlier, yearLater] == [true, true, false, true])
    }
}
