import Essentials
import Messages
import Store

@testable import Federation
@testable import IntranetCore

/// A board's ledger on a real database, without any network: batches are carried by hand.
final class LedgerBoard: Sendable {
    let board: TestBoard
    let database: Database
    let roster: Roster
    let ledger: Ledger
    let clock: ManualClock

    init(_ board: TestBoard, seed: UInt64) throws {
        self.board = board
        database = try TemporaryDatabase.make()
        clock = ManualClock(TestBoard.now)
        roster = Roster(own: board.id, clock: clock)
        ledger = Ledger(
            own: board.id, eventKey: board.keys.event,
            projection: NetworkProjection(ownBoard: board.id, changes: ChangeHub()),
            roster: roster, hub: WatchHub(), clock: clock, random: SeededRandom(seed: seed))
    }

    /// Makes the group here, hosted or joined from its start, with all its boards.
    func makeGroup(
        _ id: NetworkGroupID, host: TestBoard, boards: [TestBoard], epoch: [UInt8]
    ) async throws {
        try await database.write { [self] transaction in
            try GroupTable.insert(
                id, name: "Groep 2", description: "", host: host.id,
                role: host.id == board.id ? .hosted : .joined, epoch: epoch, in: transaction)
            guard let group = try GroupTable.find(id, in: transaction) else { return }
            try ledger.projection.registerGroup(
                id, name: "Groep 2", description: "", host: host.id, hostName: host.profile.name,
                in: transaction)
            for other in boards {
                try GroupBoardTable.save(
                    GroupBoard(
                        id: other.id, name: other.profile.name, isMember: true, acknowledgedSeq: 0,
                        fromSeq: 0, statement: other.statement), in: group.row, transaction)
            }
            try ledger.showBoards(of: id, transaction)
        }
    }

    func group(_ id: NetworkGroupID) async throws -> GroupRecord {
        try required(await database.read { try GroupTable.find(id, in: $0) })
    }

    @discardableResult
    func publish(
        _ type: String, _ payload: [UInt8], in id: NetworkGroupID
    ) async throws -> VerifiedEvent {
        try await database.write { [ledger, clock] transaction in
            guard let group = try GroupTable.bare(id, in: transaction) else {
                throw FederationError.unknownGroup
            }
            let draft = EventDraft(
                type: type, actor: [UInt8](repeating: 7, count: 16), clock: clock.now(),
                payload: payload)
            return try ledger.publish(draft, in: group, transaction)
        }
    }

    /// The answer to a pull of this board's feed.
    func feedAnswer(
        _ id: NetworkGroupID, after seq: UInt64, events: Int
    ) async throws -> FederationV1.PullFeedResponse {
        let group = try await group(id)
        return try await database.read { [board] in
            try FeedTable.events(
                of: board.id, in: group, after: seq, limit: .init(events: events, bytes: 1 << 20),
                $0)
        }
    }

    /// The answer to a pull of the log hosted here.
    func logAnswer(
        _ id: NetworkGroupID, after seq: UInt64, events: Int
    ) async throws -> FederationV1.PullLogResponse {
        let group = try await group(id)
        let batch = try await database.read {
            try LogTable.batch(
                in: group.row, after: seq, limit: .init(events: events, bytes: 1 << 20), $0)
        }
        let isEmpty = batch.events.isEmpty
        return FederationV1.PullLogResponse(
            logEpoch: group.epoch, events: batch.events,
            checkpoint: GroupLog.checkpoint(
                group: id.bytes, epoch: group.epoch, seq: isEmpty ? group.seq : batch.lastSeq,
                hash: isEmpty ? group.hash ?? GroupLog.start : batch.lastHash, at: clock.now(),
                by: board.keys.event))
    }

    func takeFeed(
        _ answer: FederationV1.PullFeedResponse, of other: TestBoard, in id: NetworkGroupID
    ) async throws -> Ledger.FeedOutcome {
        let events = try answer.events.map {
            try VerifiedEvent(verifying: $0) { [roster] in roster.eventKeys(of: $0, in: id) }
        }
        return try await database.write { [ledger] in
            try ledger.takeFeed(events, of: other.id, in: id, $0)
        }
    }

    func takeLog(
        _ answer: FederationV1.PullLogResponse, in id: NetworkGroupID
    ) async throws -> Ledger.LogOutcome {
        let group = try await group(id)
        var follower = LogFollower(
            group: id.bytes, epoch: group.epoch, seq: group.seq, hash: group.hash)
        let keys = AuthorKeys(roster: roster, group: group)
        let batch = try follower.take(answer, hostKeys: keys.hostKeys) { s throws(EventRefusal) in
            try keys.verify(s)
        }
        return try await database.write { [ledger] in
            try ledger.takeLog(batch, from: group.seq, in: id, $0)
        }
    }

    /// Every line of the log here, as place, line and event.
    func lines(_ id: NetworkGroupID) async throws -> [Line] {
        let group = try await group(id)
        return try await database.read { reader in
            try reader.all(
                """
                SELECT l.seq, l.hash, e.hash, e.payload FROM fed_log l
                LEFT JOIN fed_events e ON e.id = l.event WHERE l.grp = ? ORDER BY l.seq
                """, [.integer(group.row)]
            ) { Line(seq: $0.int(0), hash: $0.blob(1), event: $0.blob(2), payload: $0.blob(3)) }
        }
    }

    struct Line: Equatable, Sendable {
        let seq: Int
        let hash: [UInt8]
        let event: [UInt8]
        let payload: [UInt8]
    }
}

/// The value, or a failure of the test.
func required<T>(_ value: T?) throws -> T {
    guard let value else { throw FederationError.unknownGroup }
    return value
}
