internal import Store

extension ProjectionStep {
    /// Does here what a person of another board did.
    func applyForeign() throws -> ProjectionOutcome {
        switch event.event {
        case .memberJoined(let card): try showMember(card)
        case .memberLeft: try hideMember()
        case .postWritten(let body): try receivePost(body)
        case .commentWritten(let target, let body): try receiveComment(body, on: target)
        case .likeSet(let target): try receiveLike(true, on: target)
        case .likeCleared(let target): try receiveLike(false, on: target)
        }
    }

    private func receivePost(_ body: String) throws -> ProjectionOutcome {
        guard let body = TextField.post.acceptRemote(body) else {
            return .ignored(.textOutOfBounds)
        }
        guard let post = try insertPost(body, by: .member(try member())) else {
            return .alreadyApplied
        }
        announce(.post(post, in: space, kind: .written))
        return .applied
    }

    private func receiveComment(_ body: String, on hash: EventHash) throws -> ProjectionOutcome {
        guard let body = TextField.comment.acceptRemote(body) else {
            return .ignored(.textOutOfBounds)
        }
        guard let post = try target(hash) else { return .ignored(.unknownTarget) }
        guard try insertComment(body, on: post, by: .member(try member())) else {
            return .alreadyApplied
        }
        announce(.post(post, in: space, kind: .commented))
        return .applied
    }

    /// Likes are a set of (member, post); the event latest in the order wins.
    private func receiveLike(_ isSet: Bool, on hash: EventHash) throws -> ProjectionOutcome {
        guard let post = try target(hash) else { return .ignored(.unknownTarget) }
        let keys: [SQLValue] = [.integer(post.rawValue), .integer(try member())]
        let known = try transaction.first(
            "SELECT is_set, log_seq FROM network_likes WHERE post_id = ? AND member_id = ?", keys
        ) { (isSet: $0.bool(0), place: $0.int64(1)) }
        if let outcome = outcomeIfNotNewer(than: known?.place) { return outcome }
        try transaction.run(
            """
            INSERT INTO network_likes (post_id, member_id, is_set, log_seq) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET is_set = excluded.is_set, log_seq = excluded.log_seq
            """, keys + [.bool(isSet), place])
        guard isSet != (known?.isSet ?? false) else { return .applied }
        try transaction.run(
            "UPDATE posts SET like_count = like_count + ? WHERE id = ?",
            [isSet ? 1 : -1, .integer(post.rawValue)])
        announce(.post(post, in: space, kind: .liked))
        return .applied
    }

    private func showMember(_ card: MemberCard) throws -> ProjectionOutcome {
        try changeMember(to: card, isMember: true)
    }

    /// What the member wrote stays, under the name it was written with.
    private func hideMember() throws -> ProjectionOutcome {
        try changeMember(to: nil, isMember: false)
    }

    private func changeMember(to card: MemberCard?, isMember: Bool) throws -> ProjectionOutcome {
        let member = try member()
        let known = try transaction.first(
            "SELECT is_member, log_seq FROM network_members WHERE id = ?", [.integer(member)]
        ) { (isMember: $0.bool(0), place: $0.int64(1)) }
        if let outcome = outcomeIfNotNewer(than: known?.place) { return outcome }
        try transaction.run(
            "UPDATE network_members SET is_member = ?, log_seq = ? WHERE id = ?",
            [.bool(isMember), place, .integer(member)])
        if let card {
            try transaction.run(
                """
                UPDATE network_members SET display_name = ?, job_function = ?, school = ?
                WHERE id = ?
                """,
                [
                    .text(PlainText.label(card.displayName)),
                    .text(PlainText.label(card.jobFunction)),
                    .text(PlainText.label(card.school)), .integer(member),
                ])
        }
        if isMember != (known?.isMember ?? false) {
            try transaction.run(
                "UPDATE spaces SET member_count = member_count + ? WHERE id = ?",
                [isMember ? 1 : -1, .integer(space.rawValue)])
        }
        announce(.space(space))
        return .applied
    }

    private func outcomeIfNotNewer(than known: Int64?) -> ProjectionOutcome? {
        let place = Int64(clamping: event.logSeq)
        guard let known, known >= place else { return nil }
        return known == place ? .alreadyApplied : .ignored(.outdated)
    }

    /// The row of the event's person. Somebody who joined before this board did has no card yet.
    private func member() throws -> Int64 {
        let keys: [SQLValue] = [
            .integer(space.rawValue), .blob(event.board.bytes), .blob(event.actor.bytes),
        ]
        let known = try transaction.first(
            """
            SELECT id FROM network_members
            WHERE space_id = ? AND board_id = ? AND actor_id = ?
            """, keys
        ) { $0.int64(0) }
        if let known { return known }
        try transaction.run(
            """
            INSERT INTO network_members (space_id, board_id, actor_id, display_name, job_function,
                school, is_member, log_seq)
            VALUES (?, ?, ?, '', '', '', 0, 0)
            """, keys)
        return transaction.lastInsertedRowID
    }
}
