internal import Essentials
internal import Store

/// Applies one event in one transaction.
struct ProjectionStep {
    let event: SequencedNetworkEvent
    let space: SpaceID
    let changes: ChangeHub
    let transaction: Transaction

    init(
        event: SequencedNetworkEvent, space: SpaceID, changes: ChangeHub,
        _ transaction: Transaction
    ) {
        self.event = event
        self.space = space
        self.changes = changes
        self.transaction = transaction
    }

    /// The event's place as SQLite stores it; a group never gets near the 63rd bit.
    var place: SQLValue { .integer(Int64(clamping: event.logSeq)) }

    func announce(_ change: Change) {
        transaction.afterCommit { [changes] in changes.publish(change) }
    }

    /// The post that an event is about, when it is in this group.
    func target(_ hash: EventHash) throws -> PostID? {
        try transaction.first(
            "SELECT id FROM posts WHERE event_hash = ? AND space_id = ?",
            [.blob(hash.bytes), .integer(space.rawValue)]
        ) { PostID(rawValue: $0.int64(0)) }
    }

    /// Stores a post unless it is there.
    func insertPost(_ body: String, by author: AuthorKey) throws -> PostID? {
        let inserted = try transaction.run(
            """
            INSERT INTO posts
                (space_id, person_id, member_id, body, posted_at, event_hash, log_seq)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            [
                .integer(space.rawValue), author.personKey, author.memberKey, .text(body),
                .timestamp(event.at), .blob(event.hash.bytes), place,
            ])
        return inserted == 1 ? PostID(rawValue: transaction.lastInsertedRowID) : nil
    }

    /// Stores a comment and counts it, unless it is there.
    func insertComment(_ body: String, on post: PostID, by author: AuthorKey) throws -> Bool {
        let inserted = try transaction.run(
            """
            INSERT INTO comments
                (post_id, person_id, member_id, body, posted_at, event_hash, log_seq)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """,
            [
                .integer(post.rawValue), author.personKey, author.memberKey, .text(body),
                .timestamp(event.at), .blob(event.hash.bytes), place,
            ])
        guard inserted == 1 else { return false }
        try transaction.run(
            "UPDATE posts SET comment_count = comment_count + 1 WHERE id = ?",
            [.integer(post.rawValue)])
        return true
    }
}

extension AuthorKey {
    /// What goes into a `person_id` column.
    var personKey: SQLValue {
        if case .person(let person) = self { .integer(person.rawValue) } else { .null }
    }

    /// What goes into a `member_id` column.
    var memberKey: SQLValue {
        if case .member(let member) = self { .integer(member) } else { .null }
    }
}
