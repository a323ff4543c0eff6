/// What can answer questions: a ``Reader``, and a ``Transaction`` that also sees its own changes.
///
/// Take `some SQLReading` (or `any`) in functions that only read, and they run in both.
public protocol SQLReading {
    /// Runs a question and gives each row to `row` until that says false.
    ///
    /// - Throws: ``DatabaseError``, or what `row` throws.
    func each(
        _ sql: String, _ arguments: [SQLValue], _ row: (borrowing Row) throws -> Bool
    ) throws
}

extension SQLReading {
    /// What `row` makes of every row of the answer, in order.
    public func all<T>(
        _ sql: String, _ arguments: [SQLValue] = [], _ row: (borrowing Row) throws -> T
    ) throws -> [T] {
        var result: [T] = []
        try each(sql, arguments) {
            result.append(try row($0))
            return true
        }
        return result
    }

    /// What `row` makes of the first row; nil when the answer is empty.
    public func first<T>(
        _ sql: String, _ arguments: [SQLValue] = [], _ row: (borrowing Row) throws -> T
    ) throws -> T? {
        var result: T?
        try each(sql, arguments) {
            result = try row($0)
            return false
        }
        return result
    }

    /// Whether the answer has a row.
    public func exists(_ sql: String, _ arguments: [SQLValue] = []) throws -> Bool {
        try first(sql, arguments) { _ in true } ?? false
    }
}
