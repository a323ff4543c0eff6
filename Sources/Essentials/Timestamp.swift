/// A moment in time: milliseconds since 1970-01-01T00:00:00Z.
///
/// Stored as an integer in SQLite and on the wire, so that no two places round differently.
public struct Timestamp: Hashable, Comparable, Sendable, Codable {
    /// Milliseconds since the Unix epoch.
    public var milliseconds: Int64

    /// A moment from milliseconds since the Unix epoch.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The earlier of two moments is the smaller.
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// This moment, later (or earlier, when negative) by a number of seconds.
    public func adding(seconds: Int64) -> Timestamp {
        Timestamp(milliseconds: milliseconds + seconds * 1000)
    }
}
