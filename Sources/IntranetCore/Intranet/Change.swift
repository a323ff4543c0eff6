/// Something that open pages may want to show; a hint, the database has the truth.
public enum Change: Sendable, Equatable {
    /// Something happened to a post.
    case post(PostID, in: SpaceID, kind: PostChange)
    /// A space's name, members or boards changed.
    case space(SpaceID)
    /// Changes were dropped, since the subscriber was slow: read everything again.
    case resync
}
