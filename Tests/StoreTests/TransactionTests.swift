import Store
import Testing

@Suite("Transaction and snapshot")
struct TransactionTests {
    @Test("A change sees itself, its row ids and how many rows it touched")
    func ownChanges() async throws {
        let notes = try NotesDatabase()
        try await notes.database.write { transaction in
            try transaction.addNote("a")
            let first = transaction.lastInsertedRowID
            try transaction.addNote("b")
            #expect(transaction.lastInsertedRowID == first + 1)
            #expect(try transaction.noteBodies() == ["a", "b"])
            #expect(try transaction.run("UPDATE notes SET body = body || '!'") == 2)
            #expect(try transaction.run("DELETE FROM notes WHERE body = 'geen'") == 0)
            #expect(try transaction.exists("SELECT 1 FROM notes WHERE body = ?", ["a!"]))
            #expect(try !transaction.exists("SELECT 1 FROM notes WHERE body = ?", ["a"]))
        }
        await notes.database.close()
    }

    @Test("A part of a change can fail alone, at any depth")
    func savepoints() async throws {
        let notes = try NotesDatabase()
        try await notes.database.write { transaction in
            try transaction.addNote("1")
            try transaction.savepoint {
                try transaction.addNote("2")
                #expect(throws: Refused.self) {
                    try transaction.savepoint {
                        try transaction.addNote("3")
                        try transaction.savepoint { try transaction.addNote("4") }
                        throw Refused()
                    }
                }
                try transaction.addNote("5")
            }
        }
        #expect(try await notes.bodies() == ["1", "2", "5"])
        await notes.database.close()
    }

    @Test("What a body throws reaches the caller as it is")
    func thrownError() async throws {
        let notes = try NotesDatabase()
        await #expect(throws: Refused()) { try await notes.database.write { _ in throw Refused() } }
        await #expect(throws: Refused()) { try await notes.database.read { _ in throw Refused() } }
        await notes.database.close()
    }

    @Test("A snapshot stays as it is while others write")
    func snapshots() async throws {
        let notes = try NotesDatabase()
        try await notes.add("voor")
        let gate = Gate()
        let entered = AsyncStream<Void>.makeStream()
        async let seen = notes.database.read { reader in
            let before = try reader.noteBodies()
            entered.continuation.finish()
            gate.pass()
            return try (before, reader.noteBodies())
        }
        for await _ in entered.stream {}
        try await notes.add("tijdens")
        // The pool has a second reader, which is not held up and sees the new row.
        #expect(try await notes.bodies() == ["voor", "tijdens"])
        gate.open()
        let (before, after) = try await seen
        #expect(before == ["voor"] && after == ["voor"])
        #expect(try await notes.bodies() == ["voor", "tijdens"])
        await notes.database.close()
    }

    @Test("A question that stops early leaves nothing open")
    func earlyEnd() async throws {
        let notes = try NotesDatabase(readers: 1)
        for body in ["a", "b", "c"] { try await notes.add(body) }
        let first = try await notes.database.read {
            try $0.first("SELECT body FROM notes ORDER BY id") { $0.text(0) }
        }
        #expect(first == "a")
        try await notes.add("d")
        #expect(try await notes.bodies().count == 4)
        await notes.database.close()
    }
}
