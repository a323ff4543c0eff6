internal import CSQLite

/// One connection to the file with the statements it has compiled. Used by one thread at a time.
@safe
final class Connection {
    enum Mode { case writer, reader }

    /// Statements kept before the cache starts over: more than the product has sentences.
    private static let longestCache = 512
    /// How long a lock of another process (a backup, a shell) is waited for, in milliseconds.
    private static let busyTimeout: Int32 = 5000
    private static let hasLightMemory = shim_sqlite_disable_memory_statistics() == SQLITE_OK

    private let handle: OpaquePointer
    private var statements: [String: Statement] = [:]

    init(path: String, mode: Mode) throws(DatabaseError) {
        _ = Self.hasLightMemory
        let access = mode == .writer ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY
        var opened: OpaquePointer?
        let result = unsafe sqlite3_open_v2(
            path, &opened, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
        guard result == SQLITE_OK, let handle = unsafe opened else {
            let error = unsafe DatabaseError.from(result, opened, sql: nil)
            unsafe sqlite3_close_v2(opened)
            throw error
        }
        unsafe self.handle = handle
        unsafe sqlite3_busy_timeout(handle, Self.busyTimeout)
    }

    deinit {
        statements.removeAll()
        unsafe sqlite3_close_v2(handle)
    }

    func each(
        _ sql: String, _ arguments: [SQLValue], _ row: (borrowing Row) throws -> Bool
    ) throws {
        try statement(sql).run(arguments, row)
    }

    @discardableResult
    func run(_ sql: String, _ arguments: [SQLValue]) throws -> Int {
        try each(sql, arguments) { _ in true }
        return unsafe Int(sqlite3_changes64(handle))
    }

    /// Runs several sentences, of which none has a `?` and no row is looked at.
    func execute(_ script: String) throws(DatabaseError) {
        let result = unsafe sqlite3_exec(handle, script, nil, nil, nil)
        guard result == SQLITE_OK else {
            throw unsafe .from(result, handle, sql: nil, isPreparing: true)
        }
    }

    /// False too after SQLite rolled back by itself, which it does on a full or failing disk.
    var isInTransaction: Bool {
        unsafe sqlite3_get_autocommit(handle) == 0
    }

    var lastInsertedRowID: Int64 {
        unsafe sqlite3_last_insert_rowid(handle)
    }

    /// Whether a rule that is checked at the commit is broken at this moment.
    var hasBrokenForeignKeys: Bool {
        var current: Int32 = 0
        var highest: Int32 = 0
        unsafe sqlite3_db_status(handle, SQLITE_DBSTATUS_DEFERRED_FKS, &current, &highest, 0)
        return current != 0
    }

    private func statement(_ sql: String) throws(DatabaseError) -> Statement {
        if let known = statements[sql] {
            // The same sentence asked again inside its own rows gets a statement of its own.
            return known.isRunning ? unsafe try Statement(sql, on: handle) : known
        }
        let statement = unsafe try Statement(sql, on: handle)
        if statements.count >= Self.longestCache { statements.removeAll() }
        statements[sql] = statement
        return statement
    }
}

extension Connection: SQLReading {}
