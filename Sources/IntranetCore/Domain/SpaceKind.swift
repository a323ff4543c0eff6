/// What a place for posts is; who may do what there follows from it (``Authorization``).
public enum SpaceKind: String, Sendable, CaseIterable {
    /// The one channel of the board office to everybody.
    case boardNews = "board-news"
    /// The section of one school, for its own staff.
    case school
    /// Colleagues of one board with something in common; anybody on the staff may start one.
    case group
    /// Colleagues of several boards.
    case networkGroup = "network-group"
}
