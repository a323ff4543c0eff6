public import Essentials

/// A post, as the viewer sees it.
public struct PostView: Sendable, Equatable {
    /// The post.
    public let id: PostID
    /// Where it lives.
    public let space: SpaceReference
    /// Who wrote it.
    public let author: AuthorView
    /// Its text.
    public let body: String
    /// When it was written.
    public let postedAt: Timestamp
    /// How many people like it.
    public let likeCount: Int
    /// Whether the viewer is one of them.
    public let likedByViewer: Bool
    /// The oldest first: in a feed the latest ``PostView/commentsInFeed``, on its own page all.
    public let comments: [CommentView]
    /// How many comments it has.
    public let commentCount: Int
    /// How far it has come; nil unless it is a post of this board in a network group.
    public let delivery: Delivery?
    /// Whether the viewer may delete it.
    public let viewerMayDelete: Bool

    /// The most comments under a post in a feed.
    public static let commentsInFeed = 2

    /// A post from what is shown.
    public init(
        id: PostID, space: SpaceReference, author: AuthorView, body: String, postedAt: Timestamp,
        likeCount: Int, likedByViewer: Bool, comments: [CommentView], commentCount: Int,
        delivery: Delivery?, viewerMayDelete: Bool = false
    ) {
        self.id = id
        self.space = space
        self.author = author
        self.body = body
        self.postedAt = postedAt
        self.likeCount = likeCount
        self.likedByViewer = likedByViewer
        self.comments = comments
        self.commentCount = commentCount
        self.delivery = delivery
        self.viewerMayDelete = viewerMayDelete
    }
}
