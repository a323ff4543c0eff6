/// The writer of a post or a comment, as the viewer sees them.
public struct AuthorView: Sendable, Equatable {
    /// The full name; for somebody of another board the name they gave there.
    public let name: String
    /// Job function and school, such as "Leerkracht · De Regenboog"; may be empty.
    public let detail: String
    /// The name of the board, when it is another than the viewer's.
    public let board: String?
    /// What stands in for a portrait.
    public let initials: String
    /// Whether it is the viewer.
    public let isOwn: Bool

    /// A writer from what is shown.
    public init(name: String, detail: String, board: String?, initials: String, isOwn: Bool) {
        self.name = name
        self.detail = detail
        self.board = board
        self.initials = initials
        self.isOwn = isOwn
    }
}
