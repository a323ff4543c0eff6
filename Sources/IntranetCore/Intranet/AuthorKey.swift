internal import Store

/// Who wrote something, as it is stored.
enum AuthorKey: Hashable {
    /// A person of this board.
    case person(PersonID)
    /// A member of the network group from another board, by row.
    case member(Int64)
    /// Somebody who is no longer known.
    case nobody

    init(_ row: borrowing Row, person: Int32, member: Int32) {
        if let key = row.int64OrNull(person) {
            self = .person(PersonID(rawValue: key))
        } else if let key = row.int64OrNull(member) {
            self = .member(key)
        } else {
            self = .nobody
        }
    }
}
