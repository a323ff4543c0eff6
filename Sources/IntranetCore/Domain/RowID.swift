/// The key of a row, in a type of its own so that a post can't pass for a person.
///
/// Keys only grow, so that a page of a feed starts where the one before it ended.
public protocol RowID: RawRepresentable, Hashable, Comparable, Sendable, LosslessStringConvertible
where RawValue == Int64 {
    /// The id of the row with this key.
    init(rawValue: Int64)
}

extension RowID {
    /// The id as an address shows it; nil when `description` is no positive whole number.
    public init?(_ description: String) {
        guard let key = Int64(description), key > 0 else { return nil }
        self.init(rawValue: key)
    }

    /// The id as an address shows it.
    public var description: String { String(rawValue) }

    /// The row that was made first is the smaller.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
