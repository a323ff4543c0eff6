import Testing

@testable import Wire

@Suite("Timers")
struct TimerQueueTests {
    @Test("timers come in the order of their deadlines", arguments: 1...10)
    func order(seed: Int) {
        var random = SplitMix(seed: UInt64(seed))
        var queue = TimerQueue()
        let deadlines = (0..<300).map { _ in UInt64.random(in: 0...1000, using: &random) }
        for deadline in deadlines {
            queue.insert(LoopTimer(deadline: MonotonicTime(nanoseconds: deadline), action: {}))
        }
        var seen: [UInt64] = []
        while let timer = queue.popDue(at: .distantFuture) {
            seen.append(timer.deadline.nanoseconds)
        }
        #expect(seen == deadlines.sorted())
    }

    @Test("what is not due stays")
    func notDue() {
        var queue = TimerQueue()
        queue.insert(LoopTimer(deadline: MonotonicTime(nanoseconds: 5), action: {}))
        #expect(queue.popDue(at: MonotonicTime(nanoseconds: 4)) == nil)
        #expect(queue.popDue(at: MonotonicTime(nanoseconds: 5)) != nil)
    }

    @Test("cancelled timers do not pile up")
    func sweep() {
        var queue = TimerQueue()
        for number in 0..<100_000 {
            let timer = LoopTimer(
                deadline: MonotonicTime(nanoseconds: UInt64(number)), action: {})
            queue.insert(timer)
            timer.cancel()
        }
        #expect(queue.count < 1_000)
    }
}
