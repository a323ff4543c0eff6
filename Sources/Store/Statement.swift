internal import CSQLite

/// A compiled SQL sentence; one C object, finalized with this one.
@safe
final class Statement {
    private let handle: OpaquePointer
    private let connection: OpaquePointer
    private let sql: String
    private(set) var isRunning = false

    init(_ sql: String, on connection: OpaquePointer) throws(DatabaseError) {
        var sql = sql
        var handle: OpaquePointer?
        let length = sql.utf8.count
        let result = sql.withUTF8 { text in
            unsafe text.withMemoryRebound(to: CChar.self) { text in
                unsafe sqlite3_prepare_v3(
                    connection, text.baseAddress, Int32(length),
                    UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
            }
        }
        guard result == SQLITE_OK else {
            throw unsafe .from(result, connection, sql: sql, isPreparing: true)
        }
        guard let handle = unsafe handle else {
            throw DatabaseError(.misuse, "the SQL is empty", sql: sql)
        }
        unsafe self.handle = handle
        unsafe self.connection = connection
        self.sql = sql
    }

    deinit {
        unsafe sqlite3_finalize(handle)
    }

    /// Runs the sentence and gives each row to `row` until that says false.
    func run(_ arguments: [SQLValue], _ row: (borrowing Row) throws -> Bool) throws {
        isRunning = true
        defer {
            // Also ends the read that an unfinished SELECT holds; an error was reported by step.
            unsafe sqlite3_reset(handle)
            // No person's data stays behind in a statement that waits for its next use.
            unsafe sqlite3_clear_bindings(handle)
            isRunning = false
        }
        try bind(arguments)
        while true {
            let result = unsafe sqlite3_step(handle)
            switch result {
            case SQLITE_ROW:
                guard try row(unsafe Row(statement: handle)) else { return }
            case SQLITE_DONE:
                return
            default:
                throw unsafe DatabaseError.from(result, connection, sql: sql)
            }
        }
    }

    private func bind(_ arguments: [SQLValue]) throws(DatabaseError) {
        guard unsafe Int(sqlite3_bind_parameter_count(handle)) == arguments.count else {
            throw DatabaseError(
                .misuse, "\(arguments.count) values for another number of ?", sql: sql)
        }
        for (index, argument) in arguments.enumerated() {
            let result = bind(argument, at: Int32(index + 1))
            guard result == SQLITE_OK else { throw unsafe .from(result, connection, sql: sql) }
        }
    }

    private func bind(_ value: SQLValue, at index: Int32) -> Int32 {
        switch value {
        case .integer(let value):
            unsafe sqlite3_bind_int64(handle, index, value)
        case .real(let value):
            unsafe sqlite3_bind_double(handle, index, value)
        case .null:
            unsafe sqlite3_bind_null(handle, index)
        case .text(var value):
            value.withUTF8 { text in
                unsafe text.withMemoryRebound(to: CChar.self) { text in
                    unsafe sqlite3_bind_text64(
                        handle, index, text.baseAddress,
                        UInt64(text.count), shim_sqlite_transient(), UInt8(SQLITE_UTF8))
                }
            }
        case .blob(let value):
            if value.isEmpty {
                // A null pointer would bind NULL.
                unsafe sqlite3_bind_zeroblob(handle, index, 0)
            } else {
                unsafe sqlite3_bind_blob64(
                    handle, index, value, UInt64(value.count), shim_sqlite_transient())
            }
        }
    }
}
