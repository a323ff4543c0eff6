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
    /// The place after which it takes part: what came before never goes there.
    public let fromSeq: UInt64

    /// A board in a group.
    public init(
        id: BoardID, name: String, isHost: Bool, acknowledgedSeq: UInt64, fromSeq: UInt64 = 0
    ) {
        self.id = id
        self.name = name
        self.isHost = isHost
        self.acknowledgedSeq = acknowledgedSeq
        self.fromSeq = fromSeq
    }
}
