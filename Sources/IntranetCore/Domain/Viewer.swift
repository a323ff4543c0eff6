/// The person on whose behalf a use case runs, as the session says.
public struct Viewer: Sendable, Equatable {
    /// The person.
    public let personID: PersonID
    /// The person's full name.
    public let name: String
    /// What a colleague calls the person.
    public let firstName: String
    /// What stands in for a portrait.
    public let initials: String
    /// What the person may do beyond reading; ``Role/staff`` is always among them.
    public let roles: Set<Role>
    /// The schools where the person works, directs or edits.
    public let schoolIDs: Set<SchoolID>
    /// SHA-256 of the session's token, which tells this session from the person's others.
    public let sessionHash: [UInt8]

    /// A viewer from what the board knows of the person.
    public init(
        personID: PersonID, name: PersonName, roles: Set<Role>, schoolIDs: Set<SchoolID>,
        sessionHash: [UInt8] = []
    ) {
        self.personID = personID
        self.name = name.full
        firstName = name.first
        initials = name.initials
        self.roles = roles.union([.staff])
        self.schoolIDs = schoolIDs
        self.sessionHash = sessionHash
    }
}
