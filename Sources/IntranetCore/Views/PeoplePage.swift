/// A page of the staff list, sorted by surname without tussenvoegsel.
public struct PeoplePage: Sendable, Equatable {
    /// The people on this page.
    public let people: [PersonListing]
    /// Give it as `after` for the next page; nil on the last.
    public let next: String?

    /// The most people on a page.
    public static let longest = 500

    /// A page of people.
    public init(people: [PersonListing], next: String?) {
        self.people = people
        self.next = next
    }
}
