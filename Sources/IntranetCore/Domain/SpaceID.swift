/// A place where posts live: board news, a school section, a group, a network group.
public struct SpaceID: RowID {
    /// The row's key in this board's database.
    public let rawValue: Int64

    /// The id of the row with this key.
    public init(rawValue: Int64) {
        self.rawValue = rawValue
    }
}

extension SpaceID {
    /// The board's news: the space that the schema begins with.
    public static let boardNews = SpaceID(rawValue: 1)
}
