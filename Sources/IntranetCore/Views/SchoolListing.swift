/// A school as the register and the staff list know it, for the admin.
public struct SchoolListing: Sendable, Equatable {
    /// The site code: four characters of the institution, two of the site.
    public let siteCode: String
    /// The school's name.
    public let name: String
    /// The town or village it stands in.
    public let place: String
    /// The municipality.
    public let municipality: String
    /// How many people work there now.
    public let people: Int

    /// A school from what the list shows.
    public init(
        siteCode: String, name: String, place: String, municipality: String, people: Int
    ) {
        self.siteCode = siteCode
        self.name = name
        self.place = place
        self.municipality = municipality
        self.people = people
    }
}
