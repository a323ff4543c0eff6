/// What happened to a post.
public enum PostChange: String, Sendable {
    /// It is new.
    case written
    /// It has a new comment.
    case commented
    /// Somebody likes it, or no longer.
    case liked
    /// It came further among the boards of its network group.
    case delivered
    /// It is gone.
    case deleted
}
