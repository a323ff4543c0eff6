/// A group in a list.
public struct SpaceSummary: Sendable, Equatable {
    /// The group.
    public let id: SpaceID
    /// Group or network group.
    public let kind: SpaceKind
    /// Its name.
    public let name: String
    /// What it is for; may be empty.
    public let description: String
    /// How many members it has, over all boards.
    public let memberCount: Int

    /// A group from what a list shows.
    public init(id: SpaceID, kind: SpaceKind, name: String, description: String, memberCount: Int) {
        self.id = id
        self.kind = kind
        self.name = name
        self.description = description
        self.memberCount = memberCount
    }
}
