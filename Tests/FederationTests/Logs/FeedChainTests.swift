import Essentials
import IntranetCore
import Testing

@testable import Federation

@Suite("Feed chains")
struct FeedChainTests {
    private let board: TestBoard
    private let now = TestBoard.now

    init() throws { board = try TestBoard("Noord", seed: 1) }

    private func chain(of events: [VerifiedEvent] = []) -> FeedChain {
        var chain = FeedChain(board: board.id.bytes, group: TestBoard.group)
        for event in events { chain.append(event) }
        return chain
    }

    private func judge(
        _ event: VerifiedEvent, _ chain: FeedChain, held: [UInt64: [UInt8]] = [:],
        mayStartAnywhere: Bool = false
    ) throws -> FeedChain.Verdict {
        try chain.judge(event, now: now, mayStartAnywhere: mayStartAnywhere) { held[$0] }
    }

    @Test("The next event continues the chain; the same again is a duplicate")
    func appends() throws {
        let first = board.event(1)
        let second = board.event(2, after: first.hash)
        #expect(try judge(first, chain()) == .append)
        #expect(try judge(second, chain(of: [first])) == .append)
        #expect(try judge(second, chain(of: [first, second])) == .duplicate)
        #expect(try judge(first, chain(of: [first, second]), held: [1: first.hash]) == .duplicate)
    }

    @Test("A gap is refused and says where to pull from")
    func gap() {
        let first = board.event(1)
        #expect(throws: EventRefusal.gap(head: 0)) { try judge(board.event(2), chain()) }
        #expect(throws: EventRefusal.gap(head: 1)) {
            try judge(board.event(3, after: first.hash), chain(of: [first]))
        }
    }

    @Test("Another event at a place that is held is a contradiction")
    func equivocation() throws {
        let first = board.event(1)
        let second = board.event(2, after: first.hash)
        let rival = board.event(1, payload: [9])
        #expect(
            try judge(rival, chain(of: [first, second]), held: [1: first.hash])
                == .equivocation(seq: 1))
        let follower = board.event(2, after: rival.hash)
        #expect(try judge(follower, chain(of: [first])) == .equivocation(seq: 1))
    }

    @Test("A frozen feed takes no more, and still knows what it has")
    func frozen() throws {
        let first = board.event(1)
        var chain = chain(of: [first])
        chain.freeze()
        #expect(throws: EventRefusal.frozen) {
            try judge(board.event(2, after: first.hash), chain)
        }
        #expect(try judge(first, chain) == .duplicate)
    }

    @Test("A clock five minutes ahead is taken, a millisecond more is not")
    func clockAhead() throws {
        let limit = Timestamp(milliseconds: now.milliseconds + 5 * 60 * 1000)
        #expect(try judge(board.event(1, clock: limit), chain()) == .append)
        let later = Timestamp(milliseconds: limit.milliseconds + 1)
        #expect(throws: EventRefusal.clockAhead) {
            try judge(board.event(1, clock: later), chain())
        }
    }

    @Test("An event of another board, group or epoch does not belong")
    func wrongFeed() throws {
        let first = board.event(1)
        let other = try TestBoard("Zuid", seed: 2)
        for event in [
            other.event(1), board.event(1, group: [UInt8](repeating: 8, count: 16)),
            board.event(2, after: first.hash, epoch: [UInt8](repeating: 2, count: 16)),
        ] {
            #expect(throws: EventRefusal.wrongFeed) { try judge(event, chain(of: [first])) }
        }
    }

    @Test("A feed that is seen through a log may begin in its middle")
    func startsAnywhere() throws {
        let event = board.event(7, after: [UInt8](repeating: 5, count: 32))
        #expect(throws: EventRefusal.gap(head: 0)) { try judge(event, chain()) }
        #expect(try judge(event, chain(), mayStartAnywhere: true) == .append)
    }
}
