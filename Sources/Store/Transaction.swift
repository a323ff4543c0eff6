/// A change to the database that happens as a whole or not at all.
///
/// Lives only inside the body of ``Database/write(_:)``, on the writer's thread. Other changes may
/// share its commit; none can see or harm it.
public final class Transaction: SQLReading {
    private let connection: Connection
    private var depth = 0
    private(set) var actions: [@Sendable () -> Void] = []

    init(_ connection: Connection) {
        self.connection = connection
    }

    /// See ``SQLReading/each(_:_:_:)``.
    public func each(
        _ sql: String, _ arguments: [SQLValue], _ row: (borrowing Row) throws -> Bool
    ) throws {
        try requireTransaction()
        try connection.each(sql, arguments, row)
    }

    /// Runs a sentence that changes something.
    ///
    /// - Returns: How many rows an INSERT, UPDATE or DELETE changed.
    @discardableResult
    public func run(_ sql: String, _ arguments: [SQLValue] = []) throws -> Int {
        try requireTransaction()
        return try connection.run(sql, arguments)
    }

    /// On a full or failing disk SQLite rolls back everything by itself. What a body that goes on
    /// all the same writes would then be committed sentence by sentence.
    private func requireTransaction() throws(DatabaseError) {
        guard connection.isInTransaction else {
            throw DatabaseError(.diskFull, "the change was rolled back when the disk refused it")
        }
    }

    /// The row id of the last INSERT.
    public var lastInsertedRowID: Int64 { connection.lastInsertedRowID }

    /// Does something once this change is on disk, on the writer's thread: be short, never block.
    /// Not done when the change is rolled back.
    public func afterCommit(_ action: @escaping @Sendable () -> Void) {
        actions.append(action)
    }

    /// Runs `body` as a part that can fail alone: when it throws, its changes and its after-commit
    /// actions are undone, and what came before stays.
    public func savepoint<R>(_ body: () throws -> R) throws -> R {
        let name = "level\(depth)"
        let actionsBefore = actions.count
        try requireTransaction()
        try connection.run("SAVEPOINT \(name)", [])
        depth += 1
        defer { depth -= 1 }
        do {
            let result = try body()
            try connection.run("RELEASE \(name)", [])
            return result
        } catch {
            actions.removeSubrange(actionsBefore...)
            if connection.isInTransaction {
                try connection.run("ROLLBACK TO \(name)", [])
                try connection.run("RELEASE \(name)", [])
            }
            throw error
        }
    }
}
