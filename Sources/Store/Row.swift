internal import CSQLite
public import Essentials

/// One row of an answer, read by column index while it is there.
///
/// It cannot be kept: take the values out. A column that is NULL, or of another type, reads as
/// SQLite converts it (0, empty); ask `…OrNull` where NULL means something.
@safe
public struct Row: ~Copyable {
    private let statement: OpaquePointer

    init(statement: OpaquePointer) {
        unsafe self.statement = statement
    }

    /// Whether a column holds NULL.
    public func isNull(_ column: Int32) -> Bool {
        unsafe sqlite3_column_type(statement, column) == SQLITE_NULL
    }

    /// A whole number.
    public func int(_ column: Int32) -> Int { Int(int64(column)) }

    /// A whole number.
    public func int64(_ column: Int32) -> Int64 {
        unsafe sqlite3_column_int64(statement, column)
    }

    /// A flag.
    public func bool(_ column: Int32) -> Bool { int64(column) != 0 }

    /// A floating-point number.
    public func double(_ column: Int32) -> Double {
        unsafe sqlite3_column_double(statement, column)
    }

    /// A moment.
    public func timestamp(_ column: Int32) -> Timestamp {
        Timestamp(milliseconds: int64(column))
    }

    /// Text.
    public func text(_ column: Int32) -> String {
        guard let start = unsafe sqlite3_column_text(statement, column) else { return "" }
        let count = unsafe Int(sqlite3_column_bytes(statement, column))
        return unsafe String(
            decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// Bytes.
    public func blob(_ column: Int32) -> [UInt8] {
        guard let start = unsafe sqlite3_column_blob(statement, column) else { return [] }
        let count = unsafe Int(sqlite3_column_bytes(statement, column))
        return unsafe [UInt8](UnsafeRawBufferPointer(start: start, count: count))
    }

    /// A whole number, or nil for NULL.
    public func intOrNull(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }

    /// A whole number, or nil for NULL.
    public func int64OrNull(_ column: Int32) -> Int64? { isNull(column) ? nil : int64(column) }

    /// A moment, or nil for NULL.
    public func timestampOrNull(_ column: Int32) -> Timestamp? {
        isNull(column) ? nil : timestamp(column)
    }

    /// Text, or nil for NULL.
    public func textOrNull(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

    /// Bytes, or nil for NULL.
    public func blobOrNull(_ column: Int32) -> [UInt8]? { isNull(column) ? nil : blob(column) }
}
