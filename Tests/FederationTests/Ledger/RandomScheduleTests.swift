import Essentials
import IntranetCore
import Messages
import Testing

@testable import Federation

/// Three boards share a group over links that lose, repeat, cut short and reorder answers.
@Suite("Random schedules")
struct RandomScheduleTests {
    private final class World {
        let id: NetworkGroupID
        let boards: [LedgerBoard]
        let dice: Dice
        var published: Set<[UInt8]> = []
        /// Answers that are still under way: they may arrive late, twice, or never.
        var feedAnswers: [(from: Int, FederationV1.PullFeedResponse)] = []
        var logAnswers: [(to: Int, FederationV1.PullLogResponse)] = []

        init(seed: UInt64) async throws {
            dice = Dice(seed: seed)
            id = try required(NetworkGroupID(bytes: TestBoard.group))
            let names = ["Noord", "Zuid", "West"]
            let boards = try names.enumerated().map {
                try LedgerBoard(
                    TestBoard($0.element, seed: seed * 10 + UInt64($0.offset)),
                    seed: seed * 100 + UInt64($0.offset))
            }
            self.boards = boards
            let all = boards.map(\.board)
            for board in boards {
                try await board.makeGroup(
                    id, host: all[0], boards: all, epoch: [UInt8](repeating: 3, count: 16))
            }
        }

        func step() async throws {
            switch dice.roll(6) {
            case 0, 1: try await publish()
            case 2: try await askFeed()
            case 3: try await askLog()
            case 4: try await deliverFeed()
            default: try await deliverLog()
            }
        }

        private func publish() async throws {
            let board = boards[dice.roll(boards.count)]
            let text = FederationV1.PostWritten(body: "post \(published.count)")
            let type = dice.roll(5) == 0 ? "poll.opened" : "post.written"
            published.insert(try await board.publish(type, text.serialized(), in: id).hash)
        }

        private func askFeed() async throws {
            let from = 1 + dice.roll(boards.count - 1)
            let after = UInt64(dice.roll(published.count + 1))
            feedAnswers.append(
                (
                    from,
                    try await boards[from].feedAnswer(id, after: after, events: 1 + dice.roll(4))
                ))
        }

        private func askLog() async throws {
            let to = 1 + dice.roll(boards.count - 1)
            let seq = try await boards[to].group(id).seq
            let after = dice.roll(2) == 0 ? seq : UInt64(dice.roll(Int(seq) + 1))
            logAnswers.append(
                (to, try await boards[0].logAnswer(id, after: after, events: 1 + dice.roll(4))))
        }

        private func deliverFeed() async throws {
            guard !feedAnswers.isEmpty else { return }
            let index = dice.roll(feedAnswers.count)
            let (from, answer) = feedAnswers[index]
            if dice.roll(3) > 0 { feedAnswers.remove(at: index) }
            guard dice.roll(4) > 0 else { return }
            // A gap is refused; anything else would be a fault of ours.
            switch try await boards[0].takeFeed(answer, of: boards[from].board, in: id) {
            case .taken, .stopped(_, .gap): break
            case .stopped(_, let refusal): throw refusal
            }
        }

        private func deliverLog() async throws {
            guard !logAnswers.isEmpty else { return }
            let index = dice.roll(logAnswers.count)
            let (to, answer) = logAnswers[index]
            if dice.roll(3) > 0 { logAnswers.remove(at: index) }
            guard dice.roll(4) > 0 else { return }
            do {
                _ = try await boards[to].takeLog(answer, in: id)
            } catch LogRefusal.gap {
                return
            }
        }

        /// Everything that was held up arrives.
        func settle() async throws {
            for from in 1..<boards.count {
                let answer = try await boards[from].feedAnswer(id, after: 0, events: 10_000)
                _ = try await boards[0].takeFeed(answer, of: boards[from].board, in: id)
            }
            for to in 1..<boards.count {
                let seq = try await boards[to].group(id).seq
                let answer = try await boards[0].logAnswer(id, after: seq, events: 10_000)
                _ = try await boards[to].takeLog(answer, in: id)
            }
        }
    }

    @Test(
        "However answers are lost, repeated and reordered, all boards end alike", arguments: 1...12)
    func convergence(seed: Int) async throws {
        let world = try await World(seed: UInt64(seed))
        for _ in 0..<250 { try await world.step() }
        try await world.settle()
        let lines = try await world.boards[0].lines(world.id)
        #expect(lines.map(\.seq) == Array(1...lines.count), "dense, from one")
        #expect(lines.count == world.published.count, "once each")
        #expect(Set(lines.map(\.event)) == world.published, "none lost")
        for board in world.boards.dropFirst() {
            #expect(try await board.lines(world.id) == lines)
        }
    }
}
