public import IntranetCore

/// How far a feed or a log has come between this board and a peer.
public struct FeedProgress: Sendable, Equatable {
    /// What is being followed.
    public enum Kind: String, Sendable {
        /// The host's order.
        case log
        /// One board's own events.
        case feed
    }

    /// Which way the events go.
    public enum Direction: String, Sendable {
        /// What is held here of theirs.
        case incoming = "in"
        /// What they hold of this board's.
        case outgoing = "out"
    }

    /// The group.
    public let group: NetworkGroupID
    /// Its name.
    public let groupName: String
    /// What is being followed.
    public let kind: Kind
    /// Which way the events go.
    public let direction: Direction
    /// How far the side that follows has come.
    public let seq: UInt64
    /// How far the side that writes has come, as far as is known here.
    public let headSeq: UInt64
    /// Why it takes no more, with the place of the proof; empty when it does.
    public let frozen: String
}
