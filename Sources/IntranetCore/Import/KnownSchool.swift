internal import Store

/// A school that the database has, with the board it belongs to.
struct KnownSchool {
    let id: Int64
    let record: SchoolRecord
    let board: String?

    /// All schools by site code.
    static func all(in reader: some SQLReading) throws -> [String: KnownSchool] {
        let fields = SchoolColumn.facts.map { "s.\($0.field)" }.joined(separator: ", ")
        let schools = try reader.all(
            """
            SELECT s.id, s.site_code, l.board_number, \(fields) FROM schools s
            LEFT JOIN school_board_links l ON l.school_id = s.id AND l.until IS NULL
            """
        ) { row in
            var facts: [String] = []
            for index in SchoolColumn.facts.indices { facts.append(row.text(Int32(index + 3))) }
            return KnownSchool(
                id: row.int64(0), record: SchoolRecord(siteCode: row.text(1), facts: facts),
                board: row.textOrNull(2))
        }
        return Dictionary(schools.map { ($0.record.siteCode, $0) }) { first, _ in first }
    }
}
