public import Essentials

/// An event that the host of a network group has given its place in the group's order.
public struct SequencedNetworkEvent: Sendable, Equatable {
    /// The event's hash.
    public let hash: EventHash
    /// The group.
    public let group: NetworkGroupID
    /// The board whose person did it.
    public let board: BoardID
    /// The person, as this group knows them.
    public let actor: ActorID
    /// Its place in the group's order, dense from 1.
    public let logSeq: UInt64
    /// When it happened by the board's clock: to show, never to order by.
    public let at: Timestamp
    /// What happened.
    public let event: NetworkEvent

    /// An event with its place.
    public init(
        hash: EventHash, group: NetworkGroupID, board: BoardID, actor: ActorID, logSeq: UInt64,
        at: Timestamp, event: NetworkEvent
    ) {
        self.hash = hash
        self.group = group
        self.board = board
        self.actor = actor
        self.logSeq = logSeq
        self.at = at
        self.event = event
    }
}
