import Crypto
import Essentials
import Foundation
import Store

@testable import IntranetCore

/// A small fictional board on a real database: two schools, a board office, and people by name.
///
/// Sanne, Youssef and director Fatima work at De Regenboog; Ruben at De Vlieger; Joke writes the
/// board's news; Anke runs the node; Otto has left.
final class World: Sendable {
    let directory: URL
    let database: Database
    let clock: ManualClock
    let publisher: RecordingPublisher
    let changes: ChangeHub
    let intranet: Intranet
    let projection: NetworkProjection

    let regenboog = SchoolID(rawValue: 1)
    let vlieger = SchoolID(rawValue: 2)

    init(board: String = "Stichting Lindenboom", id: UInt8 = 1) throws {
        directory = FileManager.default.temporaryDirectory
            .appendingPathComponent("world-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: directory, withIntermediateDirectories: true)
        database = try Database(
            path: directory.appendingPathComponent("node.db").path,
            migrations: IntranetMigrations.all)
        clock = ManualClock()
        changes = ChangeHub()
        projection = NetworkProjection(ownBoard: Self.boardID(id), changes: changes)
        publisher = RecordingPublisher(board: Self.boardID(id), projection: projection)
        intranet = Intranet(
            board: BoardProfile(name: board, number: "99001"), database: database, clock: clock,
            random: SeededRandom(seed: UInt64(id)), publisher: publisher, changes: changes)
    }

    deinit {
        try? FileManager.default.removeItem(at: directory)
    }

    /// A world with its people.
    static func peopled(
        board: String = "Stichting Lindenboom", id: UInt8 = 1
    ) async throws -> World {
        let world = try World(board: board, id: id)
        let day = CalendarDay(of: world.clock.now())
        try await world.database.write { transaction in
            try Population(transaction: transaction, day: day).settle()
        }
        return world
    }

    static func boardID(_ number: UInt8) -> BoardID {
        guard let id = BoardID(bytes: Array(repeating: number, count: BoardID.length)) else {
            preconditionFailure("32 bytes are a board id")
        }
        return id
    }

    /// The viewer that a fresh session gives.
    func viewer(_ person: Person) async throws -> Viewer {
        let token = SessionToken.make(SystemRandom())
        let now = clock.now()
        try await database.write { transaction in
            try Session.begin(
                token.hash, of: person.id, at: now, in: transaction)
        }
        guard let viewer = try await intranet.viewer(session: token.text) else {
            throw IntranetError.wrongCredentials
        }
        return viewer
    }

    /// The section of a school.
    func section(of school: SchoolID) async throws -> SpaceID {
        let space = try await database.read { reader in
            try reader.first(
                "SELECT id FROM spaces WHERE school_id = ?", [.integer(school.rawValue)]
            ) { SpaceID(rawValue: $0.int64(0)) }
        }
        guard let space else { throw IntranetError.notFound }
        return space
    }
}
