/// A school in a list.
public struct SchoolSummary: Sendable, Equatable {
    /// The school.
    public let id: SchoolID
    /// Its section; its page is the feed of this space.
    public let spaceID: SpaceID
    /// Its name.
    public let name: String
    /// The town or village it stands in.
    public let place: String

    /// A school from what a list shows.
    public init(id: SchoolID, spaceID: SpaceID, name: String, place: String) {
        self.id = id
        self.spaceID = spaceID
        self.name = name
        self.place = place
    }
}
