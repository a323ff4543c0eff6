/// What ``Authorization`` needs to know of a space and of the viewer's place in it.
public struct SpaceFacts: Sendable, Equatable {
    /// What the space is.
    public let kind: SpaceKind
    /// The school, when it is a school's section.
    public let schoolID: SchoolID?
    /// Whether the viewer has joined it.
    public let viewerHasJoined: Bool

    /// Facts of a space.
    public init(kind: SpaceKind, schoolID: SchoolID? = nil, viewerHasJoined: Bool = false) {
        self.kind = kind
        self.schoolID = schoolID
        self.viewerHasJoined = viewerHasJoined
    }
}
