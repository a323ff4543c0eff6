/// Brings a file to the schema that the program knows, or says why it cannot.
///
/// Every step is a transaction of its own, recorded with its text: a step that this file has had and
/// that reads otherwise today is refused, for nobody knows what the file looks like then.
struct Migrator {
    let connection: Connection

    private struct Applied {
        let sentence: String
        let sql: String
    }

    func migrate(_ migrations: [Migration]) throws(DatabaseError) {
        do {
            try connection.execute(Self.history)
            // A step may rebuild a table that others refer to; it is checked before its commit.
            try connection.execute("PRAGMA foreign_keys = OFF")
            try apply(pending(migrations))
            try connection.execute("PRAGMA foreign_keys = ON")
        } catch let error as DatabaseError {
            throw error
        } catch {
            throw DatabaseError(.failedMigration, "the schema's history cannot be read")
        }
    }

    private static let history = """
        CREATE TABLE IF NOT EXISTS schema_history (
            module TEXT NOT NULL,
            position INTEGER NOT NULL,
            sentence TEXT NOT NULL,
            sql TEXT NOT NULL,
            PRIMARY KEY (module, position)
        ) STRICT, WITHOUT ROWID
        """

    /// The steps that this file has not had, with their places; throws when the histories differ.
    private func pending(_ migrations: [Migration]) throws -> [(place: Int, step: Migration)] {
        var applied: [String: [Applied]] = [:]
        try connection.each(
            "SELECT module, sentence, sql FROM schema_history ORDER BY module, position", []
        ) { row in
            applied[row.text(0), default: []].append(
                Applied(sentence: row.text(1), sql: row.text(2)))
            return true
        }
        var places: [String: Int] = [:]
        var result: [(place: Int, step: Migration)] = []
        for step in migrations {
            let place = places[step.module, default: 0]
            places[step.module] = place + 1
            guard let past = applied[step.module], place < past.count else {
                result.append((place, step))
                continue
            }
            try compare(step, with: past[place])
        }
        for (module, past) in applied where past.count > places[module, default: 0] {
            let sentence = past[places[module, default: 0]].sentence
            throw DatabaseError(
                .newerSchema,
                "this file was written by a newer version of the program, which added "
                    + "\"\(sentence)\" (\(module)); start that version")
        }
        return result
    }

    private func compare(_ step: Migration, with past: Applied) throws(DatabaseError) {
        guard step.sentence == past.sentence else {
            throw DatabaseError(
                .changedMigration,
                "where the program has \"\(step.sentence)\" (\(step.module)), this file has had "
                    + "\"\(past.sentence)\"; migrations are only ever added at the end")
        }
        guard step.sql == past.sql else {
            throw DatabaseError(
                .changedMigration,
                "the migration \"\(step.sentence)\" (\(step.module)) was changed after this file "
                    + "had it; restore its text and add a new migration")
        }
    }

    private func apply(_ steps: [(place: Int, step: Migration)]) throws(DatabaseError) {
        for (place, step) in steps {
            do {
                try connection.execute("BEGIN IMMEDIATE")
                try connection.execute(step.sql)
                try connection.each("PRAGMA foreign_key_check", []) { row in
                    throw DatabaseError(.constraint, "rows of \(row.text(0)) refer to nothing")
                }
                try connection.run(
                    "INSERT INTO schema_history (module, position, sentence, sql) VALUES (?, ?, ?, ?)",
                    [.text(step.module), .int(place), .text(step.sentence), .text(step.sql)])
                try connection.execute("COMMIT")
            } catch {
                if connection.isInTransaction { try? connection.execute("ROLLBACK") }
                throw DatabaseError(
                    .failedMigration,
                    "the migration \"\(step.sentence)\" (\(step.module)) failed, and the file is as "
                        + "it was: \(error)")
            }
        }
    }
}
