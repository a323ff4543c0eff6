/// A page of a space's posts, the newest first.
public struct FeedPage: Sendable, Equatable {
    /// Where the posts live.
    public let space: SpaceHeader
    /// At most ``FeedPage/length`` posts; none when the viewer is no member of the group.
    public let posts: [PostView]
    /// Give it as `before` for the next page; nil on the last.
    public let older: PostID?

    /// The most posts on a page.
    public static let length = 20

    /// A page of posts.
    public init(space: SpaceHeader, posts: [PostView], older: PostID?) {
        self.space = space
        self.posts = posts
        self.older = older
    }
}
