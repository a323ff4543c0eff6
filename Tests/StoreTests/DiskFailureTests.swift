import Store
import Testing

@Suite("Disk failures")
struct DiskFailureTests {
    @Test("A full database refuses the change, reads go on, and it recovers by itself")
    func fullDatabase() async throws {
        let notes = try NotesDatabase()
        try await notes.add("past nog")
        let pages = try await notes.database.write { transaction in
            let count = try transaction.first("PRAGMA page_count") { $0.int(0) } ?? 0
            _ = try transaction.first("PRAGMA max_page_count = \(count + 2)") { $0.int(0) }
            return count
        }
        let large = String(repeating: "x", count: 100_000)
        await #expect { try await notes.add(large) } throws: { isCode($0, .diskFull) }
        #expect(try await notes.bodies() == ["past nog"])
        try await notes.add("klein")
        try await notes.database.write { transaction in
            _ = try transaction.first("PRAGMA max_page_count = \(pages + 1000)") { $0.int(0) }
        }
        try await notes.add(large)
        #expect(try await notes.bodies() == ["past nog", "klein", large])
        await notes.database.close()
    }

    @Test("A body that goes on after the disk refused a part writes nothing at all")
    func swallowedError() async throws {
        let notes = try NotesDatabase()
        let large = String(repeating: "x", count: 100_000)
        await #expect {
            try await notes.database.write { transaction in
                let count = try transaction.first("PRAGMA page_count") { $0.int(0) } ?? 0
                _ = try transaction.first("PRAGMA max_page_count = \(count + 2)") { $0.int(0) }
                try transaction.addNote("ervoor")
                try? transaction.addNote(large)
                try transaction.addNote("erna")
            }
        } throws: { isCode($0, .diskFull) }
        #expect(try await notes.bodies().isEmpty)
        try await notes.add("daarna")
        #expect(try await notes.bodies() == ["daarna"])
        await notes.database.close()
    }

    @Test("A disk without room refuses the commit, and writes work again once there is room")
    func fullDisk() async throws {
        let (notes, files) = try await notesWithOneRow(logOn: "/dev/full")
        await #expect { try await notes.add("tijdens") } throws: { isCode($0, .diskFull) }
        #expect(try await notes.bodies() == ["voor"])
        #expect(!notes.database.figures.isStopped)
        files.restore()
        try await notes.add("na")
        #expect(try await notes.bodies() == ["voor", "na"])
        await notes.database.close()
    }

    @Test("After a sync that failed nothing is acknowledged or written until a new start")
    func failingSync() async throws {
        // Takes every write and refuses to sync.
        let (notes, files) = try await notesWithOneRow(logOn: "/dev/null")
        let error = await #expect(throws: DatabaseError.self) { try await notes.add("tijdens") }
        #expect(error?.code == .inputOutput)
        #expect(notes.database.figures.isStopped)
        #expect(error?.sqliteCode == 1034, "SQLITE_IOERR_FSYNC, and no failure before it")
        #expect(try await notes.bodies() == ["voor"])
        files.restore()
        await #expect { try await notes.add("na") } throws: {
            isCode($0, .writerStopped) && "\($0)".contains("start the node anew")
        }
        await notes.database.close()
        let again = try notes.reopened()
        #expect(try await again.bodies() == ["voor"])
        try await again.add("later")
        #expect(try await again.bodies() == ["voor", "later"])
        await again.database.close()
    }

    /// A database whose row is in the file, and whose log stands on a device that fails.
    private func notesWithOneRow(logOn device: String) async throws -> (NotesDatabase, OpenFiles) {
        let first = try NotesDatabase()
        try await first.add("voor")
        await first.database.close()
        let notes = try first.reopened()
        let files = OpenFiles()
        try files.replace(notes.path + "-wal", by: device)
        try #require(files.count > 0)
        return (notes, files)
    }
}
