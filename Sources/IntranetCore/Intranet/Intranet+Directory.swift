internal import Essentials
internal import Store

extension Intranet {
    /// The schools where the viewer works, directs or edits, by name.
    public func schools(for viewer: Viewer) async throws -> [SchoolSummary] {
        try await database.read { reader in
            let schools = try viewer.schoolIDs.compactMap { school in
                try reader.first(
                    """
                    SELECT s.id, x.id, s.name, s.place FROM schools s
                    JOIN spaces x ON x.school_id = s.id WHERE s.id = ?
                    """, [.integer(school.rawValue)]
                ) { row in
                    SchoolSummary(
                        id: SchoolID(rawValue: row.int64(0)),
                        spaceID: SpaceID(rawValue: row.int64(1)), name: row.text(2),
                        place: row.text(3))
                }
            }
            return schools.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
        }
    }

    /// Every school of the board, by name: for the admin.
    public func listSchools() async throws -> [SchoolListing] {
        try await database.read { [today] reader in
            try reader.all(
                """
                SELECT s.site_code, s.name, s.place, s.municipality,
                    (SELECT count(DISTINCT person_id) FROM placements l WHERE l.school_id = s.id
                     AND l.started_on <= ?1 AND (l.ended_on IS NULL OR l.ended_on >= ?1))
                FROM schools s ORDER BY s.name, s.site_code
                """, [.integer(today.number)]
            ) { row in
                SchoolListing(
                    siteCode: row.text(0), name: row.text(1), place: row.text(2),
                    municipality: row.text(3), people: row.int(4))
            }
        }
    }

    /// A page of the staff list: for the admin.
    ///
    /// - Parameter after: The ``PeoplePage/next`` of the page before.
    public func listPeople(limit: Int = 100, after: String? = nil) async throws -> PeoplePage {
        let length = min(max(limit, 1), PeoplePage.longest)
        let start = after.flatMap(StaffList.Position.init) ?? .beginning
        return try await database.read { [today] reader in
            try StaffList(reader: reader, day: today).page(of: length, after: start)
        }
    }

    /// Counts for the admin.
    public func status() async throws -> IntranetStatus {
        try await database.read { [board, today] reader in
            func count(_ table: String) throws -> Int {
                try reader.first("SELECT count(*) FROM \(table)") { $0.int(0) } ?? 0
            }
            return IntranetStatus(
                board: board, schools: try count("schools"),
                people: try Employment.count(on: today, in: reader), posts: try count("posts"))
        }
    }
}
