/// A person as the staff list knows them, for the admin.
public struct PersonListing: Sendable, Equatable {
    /// The number in the personnel system; it never leaves the board.
    public let staffNumber: String
    /// "Vries, Sanne de".
    public let name: String
    /// What the person logs in with; empty without an account.
    public let email: String
    /// The first school where the person works now; empty at the board office.
    public let school: String
    /// The job function there.
    public let jobFunction: String
    /// Roles beyond staff.
    public let roles: [Role]
    /// Whether the person has a password, is employed and is not blocked.
    public let canLogIn: Bool

    /// A person from what the list shows.
    public init(
        staffNumber: String, name: String, email: String, school: String, jobFunction: String,
        roles: [Role], canLogIn: Bool
    ) {
        self.staffNumber = staffNumber
        self.name = name
        self.email = email
        self.school = school
        self.jobFunction = jobFunction
        self.roles = roles
        self.canLogIn = canLogIn
    }
}
