/// The texts that people write, each with the most it may hold.
///
/// A limit counts characters as people see them; ``maximumBytes`` bounds what other boards send.
public enum TextField: String, Sendable, CaseIterable {
    /// The text of a post.
    case post
    /// The text of a comment.
    case comment
    /// The name of a group.
    case groupName
    /// What a group is for.
    case groupDescription

    /// The most characters the text may have.
    public var maximumCharacters: Int {
        switch self {
        case .post: 5000
        case .comment: 2000
        case .groupName: 80
        case .groupDescription: 500
        }
    }

    /// The most bytes the text may have: room for accents and emoji, not for abuse.
    public var maximumBytes: Int { maximumCharacters * 8 }

    /// Whether nothing at all is fine.
    public var mayBeEmpty: Bool { self == .groupDescription }
}
