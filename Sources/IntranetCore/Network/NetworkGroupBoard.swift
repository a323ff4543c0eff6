/// A board in a network group, and how far it has come.
public struct NetworkGroupBoard: Sendable, Equatable {
    /// The board.
    public let id: BoardID
    /// Its name.
    public let name: String
    /// Whether it keeps the group's order.
    public let isHost: Bool
    /// How far in the group's order it has everything.
    public let acknowledgedSeq: UInt64

    /// A board in a group.
    public init(id: BoardID, name: String, isHost: Bool, acknowledgedSeq: UInt64) {
        self.id = id
        self.name = name
        self.isHost = isHost
        self.acknowledgedSeq = acknowledgedSeq
    }
}
