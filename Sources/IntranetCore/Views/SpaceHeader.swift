/// What stands above a feed.
public struct SpaceHeader: Sendable, Equatable {
    /// The space.
    public let id: SpaceID
    /// What it is.
    public let kind: SpaceKind
    /// Its name as people see it.
    public let name: String
    /// What it is for; may be empty.
    public let description: String
    /// How many people it reaches: members, a school's staff, or everybody.
    public let memberCount: Int
    /// Who sees what is written here.
    public let visibility: Visibility
    /// Whether the viewer may write here.
    public let viewerMayPost: Bool
    /// Whether the viewer belongs to it: board news and the own school without joining.
    public let viewerIsMember: Bool
    /// Whether the viewer may join.
    public let viewerMayJoin: Bool
    /// Whether the viewer may leave.
    public let viewerMayLeave: Bool

    /// A header from what it shows.
    public init(
        id: SpaceID, kind: SpaceKind, name: String, description: String, memberCount: Int,
        visibility: Visibility, viewerMayPost: Bool, viewerIsMember: Bool,
        viewerMayJoin: Bool = false, viewerMayLeave: Bool = false
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.description = description
        self.memberCount = memberCount
        self.visibility = visibility
        self.viewerMayPost = viewerMayPost
        self.viewerIsMember = viewerIsMember
        self.viewerMayJoin = viewerMayJoin
        self.viewerMayLeave = viewerMayLeave
    }
}
