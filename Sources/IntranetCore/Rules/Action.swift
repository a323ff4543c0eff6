/// What a person can want to do in a space.
public enum Action: String, Sendable, CaseIterable {
    /// Know that it is there, with its name and description.
    case see
    /// Read its posts.
    case read
    /// Write a post.
    case post
    /// Answer a post.
    case comment
    /// Like a post, or take that back.
    case like
    /// Delete a post that the person wrote.
    case deleteOwnPost
    /// Become a member.
    case join
    /// Stop being a member.
    case leave
    /// Start a group; asked of the board's news, which stands for the board.
    case createGroup
}
