internal import CSQLite
internal import Glibc

extension DatabaseError {
    /// An error from what SQLite just answered on a connection.
    ///
    /// - Parameter isPreparing: SQLite's own words are kept when it refuses SQL, which we wrote.
    ///   While a statement runs only words on constraints are kept, since others (of full-text
    ///   search, say) may quote a bound value.
    static func from(
        _ result: Int32, _ handle: OpaquePointer?, sql: String?, isPreparing: Bool = false
    ) -> DatabaseError {
        let code = code(result, systemError: unsafe sqlite3_system_errno(handle))
        var message = unsafe String(cString: sqlite3_errstr(result))
        if isPreparing || code == .constraint, let words = unsafe sqlite3_errmsg(handle) {
            unsafe message = String(cString: words)
        }
        return DatabaseError(code, message, sqliteCode: result, sql: sql)
    }

    private static func code(_ result: Int32, systemError: Int32) -> Code {
        switch result & 0xFF {
        case SQLITE_CONSTRAINT: .constraint
        case SQLITE_FULL: .diskFull
        // Growing the shared-memory file reports a full disk as an I/O error.
        case SQLITE_IOERR: [ENOSPC, EDQUOT].contains(systemError) ? .diskFull : .inputOutput
        case SQLITE_CORRUPT: .inputOutput
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        case SQLITE_CANTOPEN, SQLITE_NOTADB, SQLITE_PERM, SQLITE_READONLY: .cannotOpen
        default: .misuse
        }
    }
}
