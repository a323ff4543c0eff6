/// A person whom this board employs, or has employed.
public struct PersonID: RowID {
    /// The row's key in this board's database.
    public let rawValue: Int64

    /// The id of the row with this key.
    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }
}
