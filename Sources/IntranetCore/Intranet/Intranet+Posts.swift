internal import Essentials
internal import Store

extension Intranet {
    /// Writes a post.
    ///
    /// - Parameter requestID: Asking again with the same id makes no second post.
    /// - Returns: The post, also when an earlier call with the same request id made it.
    public func write(
        _ body: String, in space: SpaceID, by viewer: Viewer, requestID: String? = nil
    ) async throws -> PostID {
        let body = try TextField.post.accept(body)
        let now = clock.now()
        let request = Request(.post, requestID, by: viewer, at: now)
        return try await database.write { [self] transaction in
            if let earlier = try request.earlierResult(in: transaction) {
                return PostID(rawValue: earlier)
            }
            let space = try Space.find(space, to: .post, by: viewer, in: transaction)
            let hash = try publish(
                .postWritten(body: body), in: space, by: viewer, at: now, transaction)
            let post = try insertPost(body, in: space.id, viewer, at: now, hash, transaction)
            try request.remember(post.rawValue, in: transaction)
            announce(.post(post, in: space.id, kind: .written), transaction)
            return post
        }
    }

    /// Answers a post.
    ///
    /// - Parameter requestID: Asking again with the same id makes no second comment.
    @discardableResult
    public func comment(
        _ body: String, on post: PostID, by viewer: Viewer, requestID: String? = nil
    ) async throws -> CommentID {
        let body = try TextField.comment.accept(body)
        let now = clock.now()
        let request = Request(.comment, requestID, by: viewer, at: now)
        return try await database.write { [self] transaction in
            if let earlier = try request.earlierResult(in: transaction) {
                return CommentID(rawValue: earlier)
            }
            let target = try PostTarget.find(post, to: .comment, by: viewer, in: transaction)
            let hash = try target.eventHash.flatMap {
                try publish(
                    .commentWritten(on: $0, body: body), in: target.space, by: viewer, at: now,
                    transaction)
            }
            let comment = try insertComment(body, on: post, viewer, at: now, hash, transaction)
            try request.remember(comment.rawValue, in: transaction)
            announce(.post(post, in: target.space.id, kind: .commented), transaction)
            return comment
        }
    }

    /// Deletes a post of the viewer, with its comments and likes.
    ///
    /// - Throws: ``IntranetError/cannotRecallFromNetwork`` for a post in a network group.
    public func delete(_ post: PostID, by viewer: Viewer) async throws {
        try await database.write { [self] transaction in
            let target = try PostTarget.find(post, to: .read, by: viewer, in: transaction)
            guard target.author == viewer.personID else { throw IntranetError.notAllowed }
            guard target.eventHash == nil else { throw IntranetError.cannotRecallFromNetwork }
            try Authorization.require(.deleteOwnPost, viewer, in: target.space.facts)
            for sentence in Self.deletePost {
                try transaction.run(sentence, [.integer(post.rawValue)])
            }
            announce(.post(post, in: target.space.id, kind: .deleted), transaction)
        }
    }

    private static let deletePost = [
        "DELETE FROM comments WHERE post_id = ?",
        "DELETE FROM likes WHERE post_id = ?",
        "DELETE FROM posts WHERE id = ?",
    ]

    /// In a network group, states the event to the other boards as the person they know there.
    func publish(
        _ event: NetworkEvent, in space: Space, by viewer: Viewer, at now: Timestamp,
        _ transaction: Transaction
    ) throws -> EventHash? {
        guard let group = space.networkGroup else { return nil }
        let actor = try transaction.first(
            "SELECT actor_id FROM network_actors WHERE space_id = ? AND person_id = ?",
            [.integer(space.id.rawValue), .integer(viewer.personID.rawValue)]
        ) { ActorID(bytes: $0.blob(0)) }
        guard case .some(.some(let actor)) = actor else { throw IntranetError.notAllowed }
        return try publisher.publish(event, in: group, by: actor, at: now, in: transaction)
    }

    func announce(_ change: Change, _ transaction: Transaction) {
        transaction.afterCommit { [changes] in changes.publish(change) }
    }

    /// A board that hosts the group has put the post in order before it is stored here, and the
    /// projection has then stored it already.
    private func insertPost(
        _ body: String, in space: SpaceID, _ viewer: Viewer, at now: Timestamp,
        _ hash: EventHash?, _ transaction: Transaction
    ) throws -> PostID {
        let inserted = try transaction.run(
            """
            INSERT INTO posts (space_id, person_id, body, posted_at, event_hash)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            [
                .integer(space.rawValue), .integer(viewer.personID.rawValue), .text(body),
                .timestamp(now), SQLValue(hash?.bytes),
            ])
        if inserted == 1 { return PostID(rawValue: transaction.lastInsertedRowID) }
        let stored = try transaction.first(
            "SELECT id FROM posts WHERE event_hash = ?", [SQLValue(hash?.bytes)]
        ) { PostID(rawValue: $0.int64(0)) }
        guard let stored else { throw IntranetError.notFound }
        return stored
    }

    private func insertComment(
        _ body: String, on post: PostID, _ viewer: Viewer, at now: Timestamp,
        _ hash: EventHash?, _ transaction: Transaction
    ) throws -> CommentID {
        let inserted = try transaction.run(
            """
            INSERT INTO comments (post_id, person_id, body, posted_at, event_hash)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            [
                .integer(post.rawValue), .integer(viewer.personID.rawValue), .text(body),
                .timestamp(now), SQLValue(hash?.bytes),
            ])
        if inserted == 1 {
            let comment = CommentID(rawValue: transaction.lastInsertedRowID)
            try transaction.run(
                "UPDATE posts SET comment_count = comment_count + 1 WHERE id = ?",
                [.integer(post.rawValue)])
            return comment
        }
        let stored = try transaction.first(
            "SELECT id FROM comments WHERE event_hash = ?", [SQLValue(hash?.bytes)]
        ) { CommentID(rawValue: $0.int64(0)) }
        guard let stored else { throw IntranetError.notFound }
        return stored
    }
}
