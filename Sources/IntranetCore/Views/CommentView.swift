public import Essentials

/// An answer to a post, as the viewer sees it.
public struct CommentView: Sendable, Equatable {
    /// The comment.
    public let id: CommentID
    /// Who wrote it.
    public let author: AuthorView
    /// Its text.
    public let body: String
    /// When it was written.
    public let postedAt: Timestamp

    /// A comment from what is shown.
    public init(id: CommentID, author: AuthorView, body: String, postedAt: Timestamp) {
        self.id = id
        self.author = author
        self.body = body
        self.postedAt = postedAt
    }
}
