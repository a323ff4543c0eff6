internal import IntranetCore

/// All that is kept about one network group, apart from its events.
struct GroupRecord: Sendable, Equatable {
    /// The row in this database.
    let row: Int64
    let id: NetworkGroupID
    var name: String
    var description: String
    let host: BoardID
    var role: Role
    var epoch: [UInt8]
    /// How far the log has come here.
    var seq: UInt64
    /// The hash of the log's last line; nil for a member that has seen none.
    var hash: [UInt8]?
    /// Lines up to here are not for this board.
    var fromSeq: UInt64
    /// Why the log takes no more; empty when it does.
    var frozen: String
    var boards: [GroupBoard]

    /// What this board is to the group.
    enum Role: String, Sendable {
        case offered
        case joined
        case hosted
    }

    /// The board with an id, when it has to do with the group.
    func board(_ id: BoardID) -> GroupBoard? { boards.first { $0.id == id } }

    /// Whether a board is a member, or the host.
    func hasMember(_ id: BoardID) -> Bool { id == host || board(id)?.isMember == true }
}

/// A board in a group, as this board knows it.
struct GroupBoard: Sendable, Equatable {
    let id: BoardID
    var name: String
    /// Not a member: the group was only offered to it.
    var isMember: Bool
    var acknowledgedSeq: UInt64
    /// It may pull what comes after this.
    var fromSeq: UInt64
    /// Whose keys its events are verified with; nil while none is known.
    var statement: BoardStatement?
}
