internal import CSQLite

/// Why the database did not do something.
///
/// Holds the SQL with its `?`, never the values bound to them: an error may be logged, and the
/// values are people's.
public struct DatabaseError: Error, Sendable, CustomStringConvertible {
    /// What a caller can act on.
    public enum Code: Sendable, Equatable {
        /// The file cannot be opened, or is not a database.
        case cannotOpen
        /// A UNIQUE, CHECK, NOT NULL or foreign key rule of the schema forbids it.
        case constraint
        /// No room on the disk. Nothing was written; reads go on, and writes work again as soon as
        /// there is room.
        case diskFull
        /// The disk failed. From here on the writer refuses everything until the database is opened
        /// anew, since what the disk holds is no longer certain.
        case inputOutput
        /// The writer stopped at an earlier disk failure, see ``inputOutput``.
        case writerStopped
        /// Too many writes wait already.
        case overloaded
        /// ``Database/close()`` was called.
        case closed
        /// Another process holds the file.
        case busy
        /// The file was written by a newer version of the program.
        case newerSchema
        /// A migration that this file has had differs from the program's.
        case changedMigration
        /// A migration could not be carried out; the file is as it was.
        case failedMigration
        /// The SQL is wrong, or something else that a programmer has to look at.
        case misuse
    }

    /// What a caller can act on.
    public let code: Code
    /// What happened, without any bound value.
    public let message: String
    /// SQLite's extended result code; 0 when it is not SQLite that refused.
    public let sqliteCode: Int32
    /// The SQL that failed, with its `?`.
    public let sql: String?

    init(_ code: Code, _ message: String, sqliteCode: Int32 = 0, sql: String? = nil) {
        self.code = code
        self.message = message
        self.sqliteCode = sqliteCode
        self.sql = sql
    }

    /// One line for an operator.
    public var description: String {
        var line = "database: \(message)"
        if sqliteCode != 0 { line += " (SQLite code \(sqliteCode))" }
        if let sql { line += " in: \(sql)" }
        return line
    }

    /// Whether a rule of the schema on uniqueness was what refused, as when a row exists already.
    public var isUniqueViolation: Bool {
        sqliteCode == SQLITE_CONSTRAINT | (8 << 8) || sqliteCode == SQLITE_CONSTRAINT | (6 << 8)
    }
}
