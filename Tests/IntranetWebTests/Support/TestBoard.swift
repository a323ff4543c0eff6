import Essentials
import Foundation
import IntranetCore
import Store

@testable import IntranetWeb

/// A small fictional board with its site, on a real database in a temporary directory.
final class TestBoard: Sendable {
    static let boardName = "Stichting Lindenboom"
    static let otherBoard = "Stichting Waterkant"

    let directory: URL
    let database: Database
    let clock: ManualClock
    let changes = ChangeHub()
    let projection: NetworkProjection
    let intranet: Intranet
    let site: IntranetSite

    init(isSecure: Bool = false, clock: ManualClock = ManualClock()) async throws {
        directory = FileManager.default.temporaryDirectory
            .appendingPathComponent("site-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        database = try Database(
            path: directory.appendingPathComponent("node.db").path,
            migrations: IntranetMigrations.all)
        self.clock = clock
        projection = NetworkProjection(ownBoard: Self.board(1), changes: changes)
        intranet = Intranet(
            board: BoardProfile(name: Self.boardName, number: "99001"), database: database,
            clock: clock, random: SeededRandom(seed: 5), publisher: TestNetwork(),
            changes: changes)
        site = IntranetSite(
            intranet: intranet,
            settings: SiteSettings(
                boardName: Self.boardName, cookieSuffix: "0a1b2c3d", isSecure: isSecure),
            clock: clock, random: SeededRandom(seed: 6))
        let day = CalendarDay(of: clock.now())
        try await database.write { try TestPopulation(transaction: $0, day: day).settle() }
    }

    deinit {
        try? FileManager.default.removeItem(at: directory)
    }

    static func board(_ number: UInt8) -> BoardID {
        guard let id = BoardID(bytes: Array(repeating: number, count: 32)) else {
            preconditionFailure("a board's id has 32 bytes")
        }
        return id
    }

    /// What IntranetCore says of a person who is logged in.
    func viewer(_ person: TestPerson) -> Viewer {
        Viewer(
            personID: person.personID, name: person.name, roles: [person.role],
            schoolIDs: Set(person.schools.map { SchoolID(rawValue: $0) }),
            sessionHash: [UInt8(person.rawValue)])
    }

    /// A network group that this board and another are in; the other one hosts it.
    func joinNetwork() async throws -> SpaceID {
        guard let group = TestNetwork.group else { throw IntranetError.notFound }
        let projection = projection
        try await database.write { transaction in
            try projection.registerGroup(
                group, name: "Leerkrachten groep 2",
                description: "Wat werkt in groep 2: lezen, rekenen, spelen.",
                host: Self.board(2), hostName: Self.otherBoard, in: transaction)
            try projection.setBoards(
                [
                    NetworkGroupBoard(
                        id: Self.board(1), name: Self.boardName, isHost: false, acknowledgedSeq: 0),
                    NetworkGroupBoard(
                        id: Self.board(2), name: Self.otherBoard, isHost: true,
                        acknowledgedSeq: 0),
                ], of: group, in: transaction)
        }
        let groups = try await intranet.groups(for: viewer(.sanne))
        guard let space = groups.networkToDiscover.first?.id else { throw IntranetError.notFound }
        return space
    }

    /// The group's news from the other board.
    func apply(_ event: NetworkEvent, seq: UInt64) async throws {
        guard let group = TestNetwork.group,
            let hash = EventHash(bytes: Array(repeating: UInt8(100 + seq), count: 32)),
            let actor = ActorID(bytes: Array(repeating: 9, count: 16))
        else { throw IntranetError.notFound }
        let sequenced = SequencedNetworkEvent(
            hash: hash, group: group, board: Self.board(2), actor: actor, logSeq: seq,
            at: clock.now(), event: event)
        let projection = projection
        _ = try await database.write { try projection.apply(sequenced, in: $0) }
    }
}
