/// Who sees what is written in a space; every page says it.
public enum Visibility: Sendable, Equatable {
    /// The staff of this school.
    case school(String)
    /// Everybody at this board.
    case board(String)
    /// The members of a group, all of this board.
    case group(board: String)
    /// The members of a network group, of these boards; the own board comes first.
    case network([String])
}
