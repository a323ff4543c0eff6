extension Intranet {
    /// A page of the board's news; `before` is the ``FeedPage/older`` of the page before.
    public func news(for viewer: Viewer, before: PostID? = nil) async throws -> FeedPage {
        throw IntranetError.notFound
    }

    /// A page of a space; of a group that the viewer is not in, only the header.
    ///
    /// - Throws: ``IntranetError/notFound`` when the viewer may not know the space.
    public func feed(
        of space: SpaceID, for viewer: Viewer, before: PostID? = nil
    ) async throws -> FeedPage {
        throw IntranetError.notFound
    }

    /// One post with all its comments.
    ///
    /// - Throws: ``IntranetError/notFound`` when the viewer may not read it.
    public func post(_ id: PostID, for viewer: Viewer) async throws -> PostView {
        throw IntranetError.notFound
    }
}
