/// How a person is seen in a network group: all that other boards get, and nothing else.
public struct MemberCard: Sendable, Equatable {
    /// The person's name.
    public let displayName: String
    /// What the person does.
    public let jobFunction: String
    /// The school where the person works; empty at a board office.
    public let school: String

    /// A card from what it says.
    public init(displayName: String, jobFunction: String, school: String) {
        self.displayName = displayName
        self.jobFunction = jobFunction
        self.school = school
    }
}
