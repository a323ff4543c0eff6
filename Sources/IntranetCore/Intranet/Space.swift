internal import Store

/// A space as a use case meets it: its facts, and the viewer's place in it.
struct Space {
    let id: SpaceID
    let kind: SpaceKind
    let name: String
    let description: String
    let memberCount: Int
    let schoolID: SchoolID?
    let viewerHasJoined: Bool
    /// The id of the network group; nil for the board's own spaces.
    let networkGroup: NetworkGroupID?

    /// What authorisation is decided on.
    var facts: SpaceFacts {
        SpaceFacts(kind: kind, schoolID: schoolID, viewerHasJoined: viewerHasJoined)
    }

    /// The columns that ``init(_:)`` reads, of `spaces s` with ``joins``.
    static let columns = """
        s.id, s.kind, s.name, s.description, s.member_count, s.school_id,
        m.person_id IS NOT NULL, n.group_id
        """

    /// What to join to `spaces s`; `?1` is the viewer.
    static let joins = """
        LEFT JOIN memberships m ON m.space_id = s.id AND m.person_id = ?1
        LEFT JOIN network_groups n ON n.space_id = s.id
        """

    /// One space; `?1` is the viewer.
    static let question = "SELECT \(columns) FROM spaces s \(joins) WHERE s.id = ?2"

    /// The space in a row that begins with ``columns``.
    init(_ row: borrowing Row) throws {
        guard let kind = SpaceKind(rawValue: row.text(1)) else { throw IntranetError.notFound }
        id = SpaceID(rawValue: row.int64(0))
        self.kind = kind
        name = row.text(2)
        description = row.text(3)
        memberCount = row.int(4)
        schoolID = row.int64OrNull(5).map { SchoolID(rawValue: $0) }
        viewerHasJoined = row.bool(6)
        networkGroup = row.blobOrNull(7).flatMap { NetworkGroupID(bytes: $0) }
    }

    /// The space, when the viewer may do this there.
    ///
    /// - Throws: ``IntranetError/notFound`` or ``IntranetError/notAllowed``.
    static func find(
        _ id: SpaceID, to action: Action, by viewer: Viewer, in reader: some SQLReading
    ) throws -> Space {
        let space = try reader.first(
            question,
            [.integer(viewer.personID.rawValue), .integer(id.rawValue)]
        ) { try Space($0) }
        guard let space else { throw IntranetError.notFound }
        try Authorization.require(action, viewer, in: space.facts)
        return space
    }
}
