@testable import Store

/// A database with one table of notes, on a real file.
struct NotesDatabase {
    static let migrations = [
        Migration(
            "A note has a text",
            "CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL UNIQUE) STRICT")
    ]

    let directory: TemporaryDirectory
    let database: Database

    init(
        _ more: [Migration] = [], readers: Int = 2, grouping: GroupCommit = GroupCommit()
    ) throws {
        try self.init(in: TemporaryDirectory(), more, readers: readers, grouping: grouping)
    }

    private init(
        in directory: TemporaryDirectory, _ more: [Migration] = [], readers: Int = 2,
        grouping: GroupCommit = GroupCommit()
    ) throws {
        self.directory = directory
        database = try Database(
            path: directory.file("notes.db"), migrations: Self.migrations + more,
            readers: readers, grouping: grouping)
    }

    /// The same file, opened anew; close this one first.
    func reopened() throws -> NotesDatabase {
        try NotesDatabase(in: directory)
    }

    var path: String { directory.file("notes.db") }

    func add(_ body: String) async throws {
        try await database.write { try $0.addNote(body) }
    }

    func bodies() async throws -> [String] {
        try await database.read { try $0.noteBodies() }
    }
}

extension Transaction {
    func addNote(_ body: String) throws {
        try run("INSERT INTO notes (body) VALUES (?)", [.text(body)])
    }
}

extension SQLReading {
    func noteBodies() throws -> [String] {
        try all("SELECT body FROM notes ORDER BY id") { $0.text(0) }
    }
}

/// What a body throws to be rolled back.
struct Refused: Error, Equatable {}
