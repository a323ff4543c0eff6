extension Intranet {
    /// Writes a post.
    ///
    /// - Parameter requestID: Asking again with the same id makes no second post.
    /// - Returns: The post, also when an earlier call with the same request id made it.
    public func write(
        _ body: String, in space: SpaceID, by viewer: Viewer, requestID: String? = nil
    ) async throws -> PostID {
        throw IntranetError.notFound
    }

    /// Answers a post.
    ///
    /// - Parameter requestID: Asking again with the same id makes no second comment.
    @discardableResult
    public func comment(
        _ body: String, on post: PostID, by viewer: Viewer, requestID: String? = nil
    ) async throws -> CommentID {
        throw IntranetError.notFound
    }

    /// Likes a post; liking it again changes nothing.
    public func like(_ post: PostID, by viewer: Viewer) async throws {
        throw IntranetError.notFound
    }

    /// Takes a like back; does nothing when there is none.
    public func unlike(_ post: PostID, by viewer: Viewer) async throws {
        throw IntranetError.notFound
    }

    /// Deletes a post of the viewer, with its comments and likes.
    ///
    /// - Throws: ``IntranetError/cannotRecallFromNetwork`` for a post in a network group.
    public func delete(_ post: PostID, by viewer: Viewer) async throws {
        throw IntranetError.notFound
    }
}
