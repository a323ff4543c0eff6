import Essentials
import IntranetCore
import Messages
import Store
import Testing

@testable import Federation

@Suite("The ledger")
struct LedgerTests {
    private let host: LedgerBoard
    private let member: LedgerBoard
    private let id: NetworkGroupID

    init() async throws {
        host = try LedgerBoard(TestBoard("Noord", seed: 1), seed: 11)
        member = try LedgerBoard(TestBoard("Zuid", seed: 2), seed: 12)
        id = try required(NetworkGroupID(bytes: TestBoard.group))
        for board in [host, member] {
            try await board.makeGroup(
                id, host: host.board, boards: [host.board, member.board],
                epoch: [UInt8](repeating: 3, count: 16))
        }
    }

    private func post(_ text: String) -> [UInt8] {
        FederationV1.PostWritten(body: text).serialized()
    }

    private func pullFeed(from answer: FederationV1.PullFeedResponse) async throws
        -> Ledger.FeedOutcome
    {
        try await host.takeFeed(answer, of: member.board, in: id)
    }

    @Test("An altered event in a feed is refused and nothing is taken in")
    func tamperedFeed() async throws {
        try await member.publish("post.written", post("Hoi"), in: id)
        var answer = try await member.feedAnswer(id, after: 0, events: 10)
        answer.events[0].payload[2] ^= 1
        await #expect(throws: EventRefusal.payloadMismatch) { try await pullFeed(from: answer) }
        #expect(try await host.lines(id).isEmpty)
    }

    @Test("A board that signs two histories is frozen, both kept as proof, others go on")
    func equivocation() async throws {
        try await member.publish("post.written", post("Een"), in: id)
        let answer = try await member.feedAnswer(id, after: 0, events: 10)
        #expect(try await pullFeed(from: answer) == .taken(head: 1))

        let epoch = answer.feedEpoch
        let rival = member.board.event(1, epoch: epoch, payload: post("Twee"))
        #expect(
            try await pullFeed(from: .init(feedEpoch: epoch, events: [rival.signed]))
                == .taken(head: 1))

        let proofs = try await host.database.read { try EvidenceTable.contradictions(in: $0) }
        #expect(proofs.count == 1)
        #expect(proofs.first?.board == member.board.id)
        #expect(proofs.first?.first.bytes == answer.events[0].header)
        #expect(proofs.first?.second.bytes == rival.signed.header)
        try await member.publish("post.written", post("Drie"), in: id)
        let later = try await member.feedAnswer(id, after: 1, events: 10)
        #expect(try await pullFeed(from: later) == .stopped(head: 1, .frozen))
        try await host.publish("post.written", post("Vier"), in: id)
        #expect(try await host.lines(id).count == 2)
    }

    @Test("A feed that goes on from another event than the one held is frozen too")
    func fork() async throws {
        try await member.publish("post.written", post("Een"), in: id)
        let answer = try await member.feedAnswer(id, after: 0, events: 10)
        _ = try await pullFeed(from: answer)
        let fork = member.board.event(
            2, after: [UInt8](repeating: 1, count: 32), epoch: answer.feedEpoch)
        _ = try await pullFeed(from: .init(feedEpoch: answer.feedEpoch, events: [fork.signed]))
        let proofs = try await host.database.read { try EvidenceTable.contradictions(in: $0) }
        #expect(proofs.map(\.seq) == [1])
        #expect(try await host.lines(id).count == 1)
    }

    @Test("A host that shows two orders is found out, and its log takes no more")
    func dishonestHost() async throws {
        try await host.publish("post.written", post("Een"), in: id)
        _ = try await member.takeLog(host.logAnswer(id, after: 0, events: 10), in: id)
        let group = try await member.group(id)
        let shown = GroupLog.checkpoint(
            group: id.bytes, epoch: group.epoch, seq: 1, hash: [UInt8](repeating: 6, count: 32),
            at: TestBoard.now, by: host.board.keys.event)
        await #expect(throws: LogRefusal.contradiction(seq: 1)) {
            try await member.takeLog(
                .init(logEpoch: group.epoch, checkpoint: shown), in: id)
        }
        try await member.database.write { [member, id] in
            try member.ledger.freezeLog(id, at: 1, shown: shown, $0)
        }
        #expect(try await !member.group(id).frozen.isEmpty)
        try await host.publish("post.written", post("Twee"), in: id)
        #expect(
            try await member.takeLog(host.logAnswer(id, after: 1, events: 10), in: id) == .moved)
        await #expect(throws: FederationError.frozen) {
            try await member.publish("post.written", post("Drie"), in: id)
        }
    }

    @Test("An event of a type from the future is kept, given its place and passed on unchanged")
    func unknownType() async throws {
        let event = try await member.publish("poll.opened", [1, 2, 3], in: id)
        _ = try await pullFeed(from: member.feedAnswer(id, after: 0, events: 10))
        let answer = try await host.logAnswer(id, after: 0, events: 10)
        #expect(answer.events.first?.event == event.signed)
        #expect(try await member.takeLog(answer, in: id) == .taken(head: 1))
        #expect(try await member.lines(id) == host.lines(id))
    }

    @Test("An event whose payload is broken is put aside and the log goes on")
    func poison() async throws {
        try await member.publish("post.written", [0xff], in: id)
        try await member.publish("post.written", post("Hoi"), in: id)
        #expect(
            try await pullFeed(from: member.feedAnswer(id, after: 0, events: 10))
                == .taken(head: 2))
        #expect(try await host.lines(id).count == 2)
        let aside = try await host.database.read {
            try $0.all("SELECT reason FROM fed_quarantine") { $0.text(0) }
        }
        #expect(aside.count == 1)
    }

    @Test("When a use case fails after its event, neither is there, and the feed goes on")
    func rolledBack() async throws {
        struct Failure: Error {}
        let (ledger, id, text) = (member.ledger, id, post("Weg"))
        await #expect(throws: Failure.self) {
            try await member.database.write { transaction in
                guard let group = try GroupTable.bare(id, in: transaction) else { return }
                let draft = EventDraft(
                    type: "post.written", actor: [], clock: TestBoard.now, payload: text)
                _ = try ledger.publish(draft, in: group, transaction)
                throw Failure()
            }
        }
        let event = try await member.publish("post.written", post("Hoi"), in: id)
        #expect(event.header.feedSeq == 1)
        #expect(event.header.previousHash == FeedChain.start)
    }

    @Test("A payload erased from both sides leaves a chain that is still served and followed")
    func erasure() async throws {
        try await host.publish("post.written", post("Geheim"), in: id)
        try await host.publish("post.written", post("Open"), in: id)
        try await host.database.write {
            _ = try $0.run("UPDATE fed_events SET nonce = NULL, payload = NULL WHERE seq = 1")
        }
        let answer = try await host.logAnswer(id, after: 0, events: 10)
        #expect(answer.events[0].event?.erased == true)
        #expect(try await member.takeLog(answer, in: id) == .taken(head: 2))
    }

    @Test("A board that lost its last events takes its own back from the log")
    func restoredBackup() async throws {
        try await member.publish("post.written", post("Een"), in: id)
        try await member.publish("post.written", post("Twee"), in: id)
        _ = try await pullFeed(from: member.feedAnswer(id, after: 0, events: 10))
        let restored = try LedgerBoard(member.board, seed: 13)
        try await restored.makeGroup(
            id, host: host.board, boards: [host.board, member.board],
            epoch: [UInt8](repeating: 3, count: 16))
        _ = try await restored.takeLog(host.logAnswer(id, after: 0, events: 10), in: id)
        let next = try await restored.publish("post.written", post("Drie"), in: id)
        #expect(next.header.feedSeq == 3)
        #expect(
            try await pullFeed(from: restored.feedAnswer(id, after: 2, events: 10))
                == .taken(head: 3))
    }
}
