import Essentials
import Testing

@testable import Federation

@Suite("When to pull and what to tell")
struct ScheduleTests {
    private let one = PullSchedule.Source.log(group: [1])
    private let two = PullSchedule.Source.feed(group: [2])

    private func expectNext(
        _ schedule: inout PullSchedule, _ expected: PullSchedule.Source?,
        at location: SourceLocation = #_sourceLocation
    ) {
        let next = schedule.next()
        #expect(next == expected, sourceLocation: location)
    }

    @Test("One pull at a time, and the longest waiting first")
    func fair() {
        var schedule = PullSchedule()
        schedule.hint(one)
        schedule.hint(two)
        schedule.hint(one)
        expectNext(&schedule, one)
        expectNext(&schedule, nil)
        schedule.finished(more: true)
        expectNext(&schedule, two)
        schedule.finished(more: false)
        expectNext(&schedule, one)
        schedule.finished(more: false)
        #expect(schedule.isIdle)
    }

    @Test("A hint that comes during the pull it is about is not lost")
    func hintDuringPull() {
        var schedule = PullSchedule()
        schedule.hint(one)
        expectNext(&schedule, one)
        schedule.hint(one)
        schedule.finished(more: false)
        expectNext(&schedule, one)
    }

    @Test("Waits grow to 15 minutes at most, at random below that, and start again after contact")
    func backoff() {
        var backoff = Backoff()
        let random = SeededRandom(seed: 1)
        let waits = (0..<2000).map { _ in backoff.failed(random) }
        #expect(waits.allSatisfy { (100...Backoff.longest).contains($0) })
        #expect(waits[0] <= Backoff.first)
        let late = waits.dropFirst(20)
        #expect((late.max() ?? 0) > Backoff.longest * 9 / 10)
        #expect((late.min() ?? 0) < Backoff.longest / 10)
        backoff.reset()
        let again = backoff.failed(random)
        #expect(again <= Backoff.first)
    }

    @Test("However much happens, a watcher is told the last word on each subject once")
    func hints() {
        var hints = WatchHints()
        let isNews = (1...1000).map { hints.note(.log(group: [1]), seq: UInt64($0)) }
        #expect(isNews.filter { $0 }.count == 1)
        let others = [hints.note(.groups), hints.note(.log(group: [1]), seq: 3)]
        #expect(others == [false, false])
        let told = hints.drain()
        #expect(told.map(\.subject) == [.log(group: [1]), .groups])
        #expect(told.map(\.seq) == [1000, 0])
        let more = hints.drain()
        #expect(more.isEmpty)
        let isNewsAgain = hints.note(.groups)
        #expect(isNewsAgain)
    }
}
