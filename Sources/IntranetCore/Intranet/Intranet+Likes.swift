internal import Essentials
internal import Store

extension Intranet {
    /// Likes a post; liking it again changes nothing.
    public func like(_ post: PostID, by viewer: Viewer) async throws {
        try await setLike(true, on: post, by: viewer)
    }

    /// Takes a like back; does nothing when there is none.
    public func unlike(_ post: PostID, by viewer: Viewer) async throws {
        try await setLike(false, on: post, by: viewer)
    }

    private func setLike(_ isSet: Bool, on post: PostID, by viewer: Viewer) async throws {
        try await database.write { [self] transaction in
            let target = try PostTarget.find(post, to: .like, by: viewer, in: transaction)
            let changed = try transaction.run(
                isSet
                    ? "INSERT INTO likes (post_id, person_id) VALUES (?, ?) ON CONFLICT DO NOTHING"
                    : "DELETE FROM likes WHERE post_id = ? AND person_id = ?",
                [.integer(post.rawValue), .integer(viewer.personID.rawValue)])
            guard changed == 1 else { return }
            try transaction.run(
                "UPDATE posts SET like_count = like_count + ? WHERE id = ?",
                [isSet ? 1 : -1, .integer(post.rawValue)])
            if let hash = target.eventHash {
                let event: NetworkEvent = isSet ? .likeSet(on: hash) : .likeCleared(on: hash)
                _ = try publish(
                    event, in: target.space, by: viewer, at: clock.now(), transaction)
            }
            announce(.post(post, in: target.space.id, kind: .liked), transaction)
        }
    }
}
