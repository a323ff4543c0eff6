/// Names a space, enough to show it and to link to it.
public struct SpaceReference: Sendable, Hashable {
    /// The space.
    public let id: SpaceID
    /// Its name as people see it.
    public let name: String
    /// What it is.
    public let kind: SpaceKind

    /// A space by id, name and kind.
    public init(id: SpaceID, name: String, kind: SpaceKind) {
        self.id = id
        self.name = name
        self.kind = kind
    }
}
