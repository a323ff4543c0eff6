import Store
import Testing

@Suite("Migrations")
struct MigratorTests {
    private let directory: TemporaryDirectory

    init() throws {
        directory = try TemporaryDirectory()
    }

    private let people = Migration(
        "A person has a name", "CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT) STRICT",
        module: "Core")
    private let likes = Migration(
        "A person can like", "CREATE TABLE likes (person INTEGER REFERENCES people (id)) STRICT",
        module: "Core")
    private let peers = Migration(
        "A peer is known",
        "CREATE TABLE peers (id INTEGER PRIMARY KEY) STRICT; "
            + "CREATE INDEX peers_by_id ON peers (id)", module: "Federation/File.swift")

    private func open(_ migrations: [Migration]) throws -> Database {
        try Database(path: directory.file("x.db"), migrations: migrations)
    }

    private func tables(_ database: Database) async throws -> [String] {
        try await database.read {
            try $0.all(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name != 'schema_history' "
                    + "ORDER BY name"
            ) { $0.text(0) }
        }
    }

    @Test("Each module's list grows by itself in one file")
    func twoLists() async throws {
        await (try open([people, peers])).close()
        let database = try open([people, likes, peers])
        #expect(try await tables(database) == ["likes", "peers", "people"])
        await database.close()
        await (try open([peers, people, likes])).close()
    }

    @Test("A migration knows its module from where it is written")
    func moduleName() {
        #expect(Migration("x", "y").module == "StoreTests")
        #expect(peers.module == "Federation")
    }

    @Test("A migration that was changed after the file had it is refused by name")
    func changed() async throws {
        await (try open([people])).close()
        let other = Migration(people.sentence, "CREATE TABLE people (id INTEGER)", module: "Core")
        #expect { try open([other]) } throws: {
            isCode($0, .changedMigration) && "\($0)".contains("A person has a name")
        }
    }

    @Test("A migration put in before others is refused")
    func inserted() async throws {
        await (try open([people])).close()
        let early = Migration("Something first", "CREATE TABLE early (id)", module: "Core")
        #expect { try open([early, people]) } throws: {
            isCode($0, .changedMigration) && "\($0)".contains("Something first")
        }
    }

    @Test("A file of a newer program is refused by what was added")
    func newer() async throws {
        await (try open([people, likes])).close()
        #expect { try open([people]) } throws: {
            isCode($0, .newerSchema) && "\($0)".contains("A person can like")
        }
        #expect { try open([]) } throws: { isCode($0, .newerSchema) }
    }

    @Test("A migration that fails leaves the file as it was, and earlier ones stay")
    func failing() async throws {
        let broken = Migration(
            "Half of this works", "CREATE TABLE half (id); CREATE TABL whole (id)", module: "Core")
        #expect { try open([people, broken]) } throws: {
            isCode($0, .failedMigration) && "\($0)".contains("Half of this works")
        }
        let database = try open([people])
        #expect(try await tables(database) == ["people"])
        await database.close()
    }

    @Test("A table can be rebuilt under those that refer to it")
    func rebuilding() async throws {
        let database = try open([people, likes])
        try await database.write {
            try $0.run("INSERT INTO people VALUES (1, 'A')")
            try $0.run("INSERT INTO likes VALUES (1)")
        }
        await database.close()
        let rebuild = Migration(
            "A person has two names",
            """
            CREATE TABLE fresh (id INTEGER PRIMARY KEY, first TEXT, last TEXT) STRICT;
            INSERT INTO fresh SELECT id, name, '' FROM people;
            DROP TABLE people;
            ALTER TABLE fresh RENAME TO people;
            """, module: "Core")
        let rebuilt = try open([people, likes, rebuild])
        #expect(
            try await rebuilt.read {
                try $0.exists("SELECT 1 FROM likes JOIN people ON id = person")
            })
        await #expect {
            try await rebuilt.write { try $0.run("INSERT INTO likes VALUES (2)") }
        } throws: {
            isCode($0, .constraint)
        }
        await rebuilt.close()
    }

    @Test("A migration that leaves rows without what they refer to is refused")
    func dangling() async throws {
        let database = try open([people, likes])
        try await database.write {
            try $0.run("INSERT INTO people VALUES (1, 'A')")
            try $0.run("INSERT INTO likes VALUES (1)")
        }
        await database.close()
        let careless = Migration("Nobody is left", "DELETE FROM people", module: "Core")
        #expect { try open([people, likes, careless]) } throws: { isCode($0, .failedMigration) }
        let again = try open([people, likes])
        #expect(try await again.read { try $0.exists("SELECT 1 FROM people") })
        await again.close()
    }
}
