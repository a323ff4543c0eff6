import Essentials
import Synchronization
import Testing

@testable import Store

@Suite("Group commit")
struct GroupCommitTests {
    /// Holds the writer in a first change while others queue up, then lets it go.
    private func queueUp(
        _ notes: NotesDatabase, _ bodies: [@Sendable (Transaction) throws -> Void]
    ) async throws -> [Result<Void, any Error>] {
        let gate = Gate()
        let entered = AsyncStream<Void>.makeStream()
        let database = notes.database
        async let first: Void = database.write { _ in
            entered.continuation.finish()
            gate.pass()
        }
        for await _ in entered.stream {}
        let results = await withTaskGroup { group in
            for (index, body) in bodies.enumerated() {
                group.addTask {
                    do {
                        return (
                            index, Result<Void, any Error>.success(try await database.write(body))
                        )
                    } catch { return (index, .failure(error)) }
                }
            }
            group.addTask {
                while database.figures.waiting < bodies.count { await Task.yield() }
                gate.open()
                return (-1, .success(()))
            }
            return await group.reduce(into: [Int: Result<Void, any Error>]()) { $0[$1.0] = $1.1 }
        }
        try await first
        return try bodies.indices.map { try #require(results[$0]) }
    }

    private static let patient = GroupCommit(count: 1000, time: .seconds(60))

    @Test("Changes that wait share one commit")
    func sharing() async throws {
        // The first change is a commit of its own: it was taken before the others came.
        let notes = try NotesDatabase(grouping: Self.patient)
        let before = notes.database.figures.commits
        let results = try await queueUp(
            notes, (0..<50).map { number in { try $0.addNote("\(number)") } })
        #expect(results.allSatisfy { (try? $0.get()) != nil })
        #expect(notes.database.figures.commits == before + 2)
        #expect(notes.database.figures.committedWrites == 51)
        #expect(Set(try await notes.bodies()) == Set((0..<50).map { "\($0)" }))
        await notes.database.close()
    }

    @Test("A commit takes no more changes than the bound says")
    func boundByCount() async throws {
        let notes = try NotesDatabase(grouping: GroupCommit(count: 10, time: .seconds(60)))
        _ = try await queueUp(notes, (0..<50).map { number in { try $0.addNote("\(number)") } })
        #expect(notes.database.figures.commits == 1 + 5)
        await notes.database.close()
    }

    @Test("A commit takes no more changes once its time is over")
    func boundByTime() async throws {
        let notes = try NotesDatabase(grouping: GroupCommit(count: 1000, time: .zero))
        _ = try await queueUp(notes, (0..<5).map { number in { try $0.addNote("\(number)") } })
        #expect(notes.database.figures.commits == 1 + 5)
        await notes.database.close()
    }

    @Test("A change that throws is undone alone, and its neighbours are kept")
    func neighbours() async throws {
        let notes = try NotesDatabase(grouping: Self.patient)
        let results = try await queueUp(
            notes,
            (0..<20).map { number in
                { transaction in
                    try transaction.addNote("\(number)")
                    if number == 7 { throw Refused() }
                    // Breaks a rule of the schema, whoever comes first.
                    if number == 11 { try transaction.addNote("\(number)") }
                }
            })
        for (number, result) in results.enumerated() {
            #expect(((try? result.get()) == nil) == [7, 11].contains(number), "\(number)")
        }
        #expect(notes.database.figures.commits == 2)
        #expect(notes.database.figures.rolledBackWrites == 2)
        let kept = Set((0..<20).filter { ![7, 11].contains($0) }.map { "\($0)" })
        #expect(Set(try await notes.bodies()) == kept)
        await notes.database.close()
    }

    @Test("A rule that is checked at the commit fails the change that broke it, and no other")
    func deferredForeignKeys() async throws {
        let notes = try NotesDatabase(
            [
                Migration(
                    "A note has labels",
                    """
                    CREATE TABLE labels (note INTEGER NOT NULL
                        REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED) STRICT
                    """)
            ], grouping: Self.patient)
        let results = try await queueUp(
            notes,
            [
                { try $0.addNote("goed") },
                { try $0.run("INSERT INTO labels VALUES (99)") },
                { try $0.addNote("ook goed") },
            ])
        #expect(throws: Never.self) { try results[0].get() }
        #expect { try results[1].get() } throws: { isCode($0, .constraint) }
        #expect(throws: Never.self) { try results[2].get() }
        #expect(Set(try await notes.bodies()) == ["goed", "ook goed"])
        await notes.database.close()
    }

    @Test("After-commit actions run after the commit, and not for what was undone")
    func afterCommit() async throws {
        let notes = try NotesDatabase(grouping: Self.patient)
        let database = notes.database
        let heard = Mutex<[String]>([])
        // The count of commits tells whether the action came before or after its own.
        try await database.write { transaction in
            transaction.afterCommit {
                heard.withLock { $0.append("kept \(database.figures.commits)") }
            }
            try transaction.addNote("a")
        }
        try? await database.write { transaction in
            transaction.afterCommit { heard.withLock { $0.append("undone") } }
            throw Refused()
        }
        try await database.write { transaction in
            try? transaction.savepoint {
                transaction.afterCommit { heard.withLock { $0.append("undone part") } }
                throw Refused()
            }
            transaction.afterCommit { heard.withLock { $0.append("rest") } }
        }
        #expect(heard.withLock { $0 } == ["kept 1", "rest"])
        await database.close()
    }

    @Test("Changes beyond what may wait are refused at once")
    func overload() async throws {
        let writer = Writer(limit: 2)
        let results = Mutex<[String]>([])
        for number in 0..<3 {
            writer.enqueue(
                StubRequest { error in
                    results.withLock { $0.append("\(number) \(isCode(error, .overloaded))") }
                })
        }
        #expect(results.withLock { $0 } == ["2 true"])
    }
}

private final class StubRequest: WriteRequest {
    private let failed: @Sendable (any Error) -> Void

    init(_ failed: @escaping @Sendable (any Error) -> Void) { self.failed = failed }

    func perform(in transaction: Transaction) throws {}
    func succeed() {}
    func fail(_ error: any Error) { failed(error) }
}
