internal import Store

/// A post that somebody wants to do something to, with its space.
struct PostTarget {
    let id: PostID
    let space: Space
    /// The writer, when it is a person of this board.
    let author: PersonID?
    /// The event that all boards know the post by; nil outside network groups.
    let eventHash: EventHash?

    /// One post with its space; `?1` is the viewer.
    static let question = """
        SELECT \(Space.columns), p.person_id, p.event_hash
        FROM posts p JOIN spaces s ON s.id = p.space_id \(Space.joins)
        WHERE p.id = ?2
        """

    /// The post, when the viewer may do this to it.
    ///
    /// - Throws: ``IntranetError/notFound`` or ``IntranetError/notAllowed``.
    static func find(
        _ id: PostID, to action: Action, by viewer: Viewer, in reader: some SQLReading
    ) throws -> PostTarget {
        let target = try reader.first(
            question, [.integer(viewer.personID.rawValue), .integer(id.rawValue)]
        ) { row in
            PostTarget(
                id: id, space: try Space(row),
                author: row.int64OrNull(8).map { PersonID(rawValue: $0) },
                eventHash: row.blobOrNull(9).flatMap { EventHash(bytes: $0) })
        }
        guard let target else { throw IntranetError.notFound }
        do {
            try Authorization.require(action, viewer, in: target.space.facts)
        } catch IntranetError.notAllowed where !mayRead(target, viewer) {
            throw IntranetError.notFound
        }
        return target
    }

    private static func mayRead(_ target: PostTarget, _ viewer: Viewer) -> Bool {
        Authorization.allows(.read, viewer, in: target.space.facts)
    }
}
