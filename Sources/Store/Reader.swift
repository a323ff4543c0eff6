/// A consistent snapshot: what the database held at the first question, whatever is written since.
///
/// Lives only inside the body of ``Database/read(_:)``.
public final class Reader: SQLReading {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// See ``SQLReading/each(_:_:_:)``.
    public func each(
        _ sql: String, _ arguments: [SQLValue], _ row: (borrowing Row) throws -> Bool
    ) throws {
        try connection.each(sql, arguments, row)
    }
}
