/// Whether a post has arrived at one other board.
public struct BoardArrival: Sendable, Equatable {
    /// The board's name.
    public let name: String
    /// Whether the board has acknowledged the group's order up to the post.
    public let hasArrived: Bool
    /// Whether the board can be reached now.
    public let isReachable: Bool

    /// An arrival, or one still to come.
    public init(name: String, hasArrived: Bool, isReachable: Bool) {
        self.name = name
        self.hasArrived = hasArrived
        self.isReachable = isReachable
    }
}
