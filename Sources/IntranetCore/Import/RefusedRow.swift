/// A row that an import does not take, and why.
public struct RefusedRow: Sendable, Equatable {
    /// The line of the file on which the row begins, from 1; the heading counts.
    public let row: Int
    /// The heading of the cell that is wrong; empty when it is the row as a whole.
    public let column: String
    /// Why, without repeating what the cell says of a person.
    public let reason: String

    /// A refused row.
    public init(row: Int, column: String, reason: String) {
        self.row = row
        self.column = column
        self.reason = reason
    }
}
