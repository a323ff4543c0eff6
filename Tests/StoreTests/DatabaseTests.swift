import Essentials
import Foundation
import Store
import Testing

@Suite("Database")
struct DatabaseTests {
    @Test("Every kind of value comes back as it was written")
    func values() async throws {
        let directory = try TemporaryDirectory()
        let database = try Database(
            path: directory.file("values.db"),
            migrations: [Migration("Values are kept", "CREATE TABLE kept (a, b, c, d, e, f, g, h)")]
        )
        let moment = Timestamp(milliseconds: 1_795_000_000_123)
        try await database.write {
            try $0.run(
                "INSERT INTO kept VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    .integer(.min), .text("é\0📚"), .blob([0, 255]), .real(0.6), .null,
                    .timestamp(moment), .bool(true), .text(""),
                ])
            try $0.run(
                "INSERT INTO kept VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [.blob([]), SQLValue(nil as String?), SQLValue(7 as Int?), 1, "x", nil, true, 2.5])
        }
        try await database.read { reader in
            try reader.each("SELECT * FROM kept ORDER BY rowid", []) { row in
                let (low, text, bytes, real) = (
                    row.int64(0), row.text(1), row.blob(2), row.double(3)
                )
                #expect(low == .min && text == "é\0📚" && bytes == [0, 255] && real == 0.6)
                let (isNull, noText, noBytes) = (
                    row.isNull(4), row.textOrNull(4), row.blobOrNull(4)
                )
                #expect(isNull && noText == nil && noBytes == nil)
                let (time, timeOrNull, flag) = (
                    row.timestamp(5), row.timestampOrNull(5), row.bool(6)
                )
                #expect(time == moment && timeOrNull == moment && flag)
                let empty = row.textOrNull(7)
                #expect(empty == "")
                return false
            }
            let types = try reader.all(
                "SELECT typeof(a), typeof(b), typeof(c), typeof(f) FROM kept ORDER BY rowid DESC"
            ) { [$0.text(0), $0.text(1), $0.text(2), $0.text(3)] }
            #expect(types.first == ["blob", "null", "integer", "null"])
        }
        await database.close()
    }

    @Test("A read that starts after a write returned sees it")
    func readYourWrites() async throws {
        let notes = try NotesDatabase()
        for number in 0..<50 {
            try await notes.add("\(number)")
            #expect(try await notes.bodies().count == number + 1)
        }
        await notes.database.close()
    }

    @Test("What was acknowledged is there after closing and opening anew")
    func reopening() async throws {
        let notes = try NotesDatabase()
        try await notes.add("blijft")
        await notes.database.close()
        let again = try Database(path: notes.path, migrations: NotesDatabase.migrations)
        #expect(try await again.read { try $0.noteBodies() } == ["blijft"])
        await again.close()
    }

    @Test("Closing folds the log into the file, and then everything is refused")
    func closing() async throws {
        let notes = try NotesDatabase()
        try await notes.add("een")
        await notes.database.close()
        await notes.database.close()
        let log = try? FileManager.default.attributesOfItem(atPath: notes.path + "-wal")
        #expect((log?[.size] as? Int ?? 0) == 0)
        await #expect { try await notes.add("twee") } throws: { isCode($0, .closed) }
        await #expect { try await notes.bodies() } throws: { isCode($0, .closed) }
    }

    @Test("Only the owner can read the file, its log and its shared memory")
    func fileModes() async throws {
        let notes = try NotesDatabase()
        try await notes.add("een")
        for suffix in ["", "-wal", "-shm"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: notes.path + suffix)
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(suffix)")
        }
        await notes.database.close()
    }

    @Test("A reader cannot write")
    func readersOnlyRead() async throws {
        let notes = try NotesDatabase()
        await #expect(throws: DatabaseError.self) {
            try await notes.database.read { try $0.first("DELETE FROM notes") { _ in } }
        }
        await notes.database.close()
    }

    @Test("The connection has the settings that durability and erasure rest on")
    func settings() async throws {
        let notes = try NotesDatabase()
        let settings = try await notes.database.write { transaction in
            try ["journal_mode", "synchronous", "foreign_keys", "secure_delete"].map { name in
                try transaction.first("PRAGMA \(name)") { $0.text(0) }
            }
        }
        #expect(settings == ["wal", "2", "1", "1"])
        await notes.database.close()
    }

    @Test("An error has the SQL and never a value")
    func hiddenArguments() async throws {
        let notes = try NotesDatabase()
        try await notes.add("Sanne de Vries")
        let error = await #expect(throws: DatabaseError.self) {
            try await notes.add("Sanne de Vries")
        }
        let text = try #require(error).description
        #expect(error?.code == .constraint && error?.isUniqueViolation == true)
        #expect(text.contains("INSERT INTO notes (body) VALUES (?)"))
        #expect(text.contains("notes.body"))
        #expect(!text.contains("Sanne"))
        await notes.database.close()
    }

    @Test("A number of values that does not fit the SQL is refused")
    func argumentCount() async throws {
        let notes = try NotesDatabase()
        await #expect {
            try await notes.database.write { try $0.run("INSERT INTO notes VALUES (?, ?)", [1]) }
        } throws: { isCode($0, .misuse) }
        await notes.database.close()
    }

    @Test("A question can be asked again inside its own rows")
    func nestedQuestion() async throws {
        let notes = try NotesDatabase()
        try await notes.add("a")
        try await notes.add("b")
        let pairs = try await notes.database.read { reader in
            try reader.all("SELECT body FROM notes ORDER BY id") { outer in
                let outer = outer.text(0)
                return try reader.all("SELECT body FROM notes ORDER BY id") { outer + $0.text(0) }
            }
        }
        #expect(pairs == [["aa", "ab"], ["ba", "bb"]])
        await notes.database.close()
    }

    @Test("A path that cannot be opened is refused with a clear error")
    func badPath() throws {
        let directory = try TemporaryDirectory()
        #expect { try Database(path: directory.file("none/x.db"), migrations: []) } throws: {
            isCode($0, .cannotOpen)
        }
    }

    @Test("A file that is no database is refused, and left alone")
    func notADatabase() throws {
        let directory = try TemporaryDirectory()
        let bytes = Data(repeating: 65, count: 4096)
        try bytes.write(to: URL(fileURLWithPath: directory.file("x.db")))
        #expect { try Database(path: directory.file("x.db"), migrations: []) } throws: {
            isCode($0, .cannotOpen)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: directory.file("x.db"))) == bytes)
    }
}

/// Whether an error is the database's, of this kind.
func isCode(_ error: any Error, _ code: DatabaseError.Code) -> Bool {
    (error as? DatabaseError)?.code == code
}
