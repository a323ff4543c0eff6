import Essentials
import Messages
import Testing

@testable import Federation

@Suite("Following a log")
struct LogFollowerTests {
    private let host: TestBoard
    private let epoch = [UInt8](repeating: 4, count: 16)

    init() throws { host = try TestBoard("Noord", seed: 1) }

    /// The host's answer with lines `range` of a log in which line n is the board's event n.
    private func answer(
        _ range: ClosedRange<UInt64>, signedBy signer: TestBoard? = nil, rival: Bool = false
    ) -> FederationV1.PullLogResponse {
        var log = GroupLog(group: TestBoard.group, epoch: epoch)
        var previous = FeedChain.start
        var answer = FederationV1.PullLogResponse(logEpoch: epoch)
        for seq in 1...range.upperBound {
            let event = host.event(seq, after: previous, payload: rival ? [9] : [1])
            previous = event.hash
            let line = log.append(event.hash, at: TestBoard.now)
            guard range.contains(seq) else { continue }
            answer.events.append(.init(entry: line.entry, event: event.signed))
        }
        answer.checkpoint = GroupLog.checkpoint(
            group: TestBoard.group, epoch: epoch, seq: log.seq, hash: log.hash, at: TestBoard.now,
            by: (signer ?? host).keys.event)
        return answer
    }

    private func take(
        _ answer: FederationV1.PullLogResponse, _ follower: inout LogFollower
    ) throws(LogRefusal) -> LogFollower.Batch {
        try follower.take(answer, hostKeys: host.statement.eventKeys) {
            signed throws(EventRefusal) in
            try VerifiedEvent(verifying: signed) { _ in host.statement.eventKeys }
        }
    }

    private var follower: LogFollower {
        LogFollower(group: TestBoard.group, epoch: epoch, seq: 0, hash: nil)
    }

    @Test("Batches that follow each other are taken, lines sent again are passed over")
    func follows() throws {
        var follower = follower
        let first = try take(answer(1...3), &follower)
        #expect(first.lines.map(\.seq) == [1, 2, 3])
        let second = try take(answer(2...5), &follower)
        #expect(second.lines.map(\.seq) == [4, 5])
        #expect(follower.seq == 5)
    }

    @Test("A gap is refused and changes nothing")
    func gap() throws {
        var follower = follower
        _ = try take(answer(1...2), &follower)
        let before = follower
        #expect(throws: LogRefusal.gap(head: 2)) { try take(answer(4...5), &follower) }
        #expect(follower == before)
    }

    @Test("A line that does not continue the one held is refused")
    func brokenChain() throws {
        var follower = follower
        _ = try take(answer(1...2), &follower)
        #expect(throws: LogRefusal.brokenChain(seq: 3)) {
            try take(answer(3...4, rival: true), &follower)
        }
    }

    @Test("The host signing another head at the place that is held contradicts itself")
    func contradiction() throws {
        var follower = follower
        _ = try take(answer(1...2), &follower)
        var shown = answer(1...2, rival: true)
        shown.events = []
        #expect(throws: LogRefusal.contradiction(seq: 2)) { try take(shown, &follower) }
    }

    @Test("Nothing is taken without the host's signature under the last line")
    func checkpoints() throws {
        var follower = follower
        let stranger = try TestBoard("Vreemd", seed: 2)
        #expect(throws: LogRefusal.badCheckpoint) {
            try take(answer(1...2, signedBy: stranger), &follower)
        }
        var bare = answer(1...2)
        bare.checkpoint = nil
        #expect(throws: LogRefusal.noCheckpoint) { try take(bare, &follower) }
        var ahead = answer(1...3)
        ahead.events.removeLast()
        #expect(throws: LogRefusal.badCheckpoint) { try take(ahead, &follower) }
        #expect(follower == self.follower)
    }

    @Test("An event swapped or altered behind the host's line is found out")
    func otherEvent() {
        var follower = follower
        var swapped = answer(1...2)
        swapped.events[0].event = swapped.events[1].event
        #expect(throws: LogRefusal.otherEvent(seq: 1)) { try take(swapped, &follower) }
        var altered = answer(1...2)
        altered.events[1].event?.payload = [7]
        #expect(throws: LogRefusal.event(.payloadMismatch, seq: 2)) {
            try take(altered, &follower)
        }
    }

    @Test("A log under another epoch is not followed by itself")
    func otherEpoch() {
        var follower = LogFollower(
            group: TestBoard.group, epoch: [UInt8](repeating: 5, count: 16), seq: 0, hash: nil)
        #expect(throws: LogRefusal.otherEpoch) { try take(answer(1...1), &follower) }
    }
}
