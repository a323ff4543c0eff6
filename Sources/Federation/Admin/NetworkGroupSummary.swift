public import IntranetCore

/// How a network group stands at this board.
public struct NetworkGroupSummary: Sendable, Equatable {
    /// What this board is to the group.
    public enum State: String, Sendable {
        /// A peer offers it.
        case offered
        /// This board is a member.
        case joined
        /// This board keeps the order.
        case hosted
    }

    /// A board in the group.
    public struct Board: Sendable, Equatable {
        /// Who it is.
        public let id: BoardID
        /// Its name.
        public let name: String
        /// Whether it is a member; it was only invited otherwise.
        public let isMember: Bool
        /// How far in the log it has everything.
        public let acknowledgedSeq: UInt64
    }

    /// The group.
    public let id: NetworkGroupID
    /// Its name.
    public let name: String
    /// What it is for.
    public let description: String
    /// The board that keeps the order.
    public let host: BoardID
    /// The host's name.
    public let hostName: String
    /// What this board is to it.
    public let state: State
    /// How far the log has come here.
    public let logSeq: UInt64
    /// The boards in it.
    public let boards: [Board]
}
