internal import Store

extension ProjectionStep {
    /// Notes that an event of this board has got its place.
    ///
    /// Likes and memberships of the own board's people are as they last set them here, which is
    /// newer than any event that comes back.
    func applyOwn() throws -> ProjectionOutcome {
        switch event.event {
        case .postWritten(let body): try placePost(body)
        case .commentWritten(let target, let body): try placeComment(body, on: target)
        case .memberJoined, .memberLeft, .likeSet, .likeCleared: .alreadyApplied
        }
    }

    private func placePost(_ body: String) throws -> ProjectionOutcome {
        let placed = try transaction.run(
            "UPDATE posts SET log_seq = ? WHERE event_hash = ? AND log_seq IS NULL",
            [place, .blob(event.hash.bytes)])
        if placed == 1 {
            if let post = try target(event.hash) {
                announce(.post(post, in: space, kind: .delivered))
            }
            return .applied
        }
        if try target(event.hash) != nil { return .alreadyApplied }
        // This board hosts the group and is just writing it, or an old backup was restored.
        guard let person = try person() else { return .ignored(.forgottenActor) }
        guard let post = try insertPost(body, by: .person(person)) else { return .alreadyApplied }
        announce(.post(post, in: space, kind: .written))
        return .applied
    }

    private func placeComment(_ body: String, on hash: EventHash) throws -> ProjectionOutcome {
        let placed = try transaction.run(
            "UPDATE comments SET log_seq = ? WHERE event_hash = ? AND log_seq IS NULL",
            [place, .blob(event.hash.bytes)])
        if placed == 1 { return .applied }
        guard let post = try target(hash) else { return .ignored(.unknownTarget) }
        let isThere = try transaction.exists(
            "SELECT 1 FROM comments WHERE event_hash = ?", [.blob(event.hash.bytes)])
        if isThere { return .alreadyApplied }
        guard let person = try person() else { return .ignored(.forgottenActor) }
        _ = try insertComment(body, on: post, by: .person(person))
        announce(.post(post, in: space, kind: .commented))
        return .applied
    }

    /// The person whom the group knows by the event's actor.
    private func person() throws -> PersonID? {
        try transaction.first(
            "SELECT person_id FROM network_actors WHERE actor_id = ? AND space_id = ?",
            [.blob(event.actor.bytes), .integer(space.rawValue)]
        ) { PersonID(rawValue: $0.int64(0)) }
    }
}
