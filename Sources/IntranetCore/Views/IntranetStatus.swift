/// What the node's admin sees of the intranet: counts only.
public struct IntranetStatus: Sendable, Equatable {
    /// The board.
    public let board: BoardProfile
    /// Schools that belong to the board.
    public let schools: Int
    /// People who are employed now.
    public let people: Int
    /// Posts that can be read here, of every space.
    public let posts: Int

    /// The figures.
    public init(board: BoardProfile, schools: Int, people: Int, posts: Int) {
        self.board = board
        self.schools = schools
        self.people = people
        self.posts = posts
    }
}
