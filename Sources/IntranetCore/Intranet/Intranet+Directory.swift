extension Intranet {
    /// The schools where the viewer works, directs or edits, by name.
    public func schools(for viewer: Viewer) async throws -> [SchoolSummary] {
        []
    }

    /// Every school of the board, by name: for the admin.
    public func listSchools() async throws -> [SchoolListing] {
        []
    }

    /// A page of the staff list: for the admin.
    ///
    /// - Parameter after: The ``PeoplePage/next`` of the page before.
    public func listPeople(limit: Int = 100, after: String? = nil) async throws -> PeoplePage {
        PeoplePage(people: [], next: nil)
    }

    /// Counts for the admin.
    public func status() async throws -> IntranetStatus {
        IntranetStatus(board: board, schools: 0, people: 0, posts: 0)
    }
}
