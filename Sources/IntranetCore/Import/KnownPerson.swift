internal import Store

/// A person with a staff number whom the database has.
struct KnownPerson {
    /// What a person does where, with the key of its row.
    struct Placement {
        let id: Int64
        let school: Int64?
        let jobFunction: String
        let grades: Int
        let weekdays: Int
        let fte: Int
        let start: CalendarDay
        let end: CalendarDay?
    }

    struct Employment {
        let id: Int64
        let start: CalendarDay
        let end: CalendarDay?
    }

    /// A role at a school, or at the whole board.
    struct Assignment: Hashable {
        let role: Role
        let school: Int64?
    }

    let id: Int64
    let name: PersonName
    let email: String?
    fileprivate(set) var employments: [Employment] = []
    fileprivate(set) var placements: [Placement] = []
    fileprivate(set) var assignments: Set<Assignment> = []

    /// All persons with a staff number, by that number.
    static func all(in reader: some SQLReading) throws -> [String: KnownPerson] {
        let employments = try employments(in: reader)
        let placements = try placements(in: reader)
        let assignments = try assignments(in: reader)
        var people: [String: KnownPerson] = [:]
        try reader.each(
            """
            SELECT p.id, p.staff_number, p.first_name, p.name_prefix, p.surname, a.email
            FROM persons p LEFT JOIN accounts a ON a.person_id = p.id
            WHERE p.staff_number IS NOT NULL
            """, []
        ) { row in
            let id = row.int64(0)
            people[row.text(1)] = KnownPerson(
                id: id,
                name: PersonName(first: row.text(2), prefix: row.text(3), surname: row.text(4)),
                email: row.textOrNull(5), employments: employments[id] ?? [],
                placements: placements[id] ?? [], assignments: assignments[id] ?? [])
            return true
        }
        return people
    }

    private static func employments(in reader: some SQLReading) throws -> [Int64: [Employment]] {
        var found: [Int64: [Employment]] = [:]
        try reader.each(
            "SELECT person_id, id, started_on, ended_on FROM employments ORDER BY started_on, id",
            []
        ) { row in
            found[row.int64(0), default: []].append(
                Employment(
                    id: row.int64(1), start: CalendarDay(number: row.int64(2)),
                    end: row.int64OrNull(3).map { CalendarDay(number: $0) }))
            return true
        }
        return found
    }

    private static func placements(in reader: some SQLReading) throws -> [Int64: [Placement]] {
        var found: [Int64: [Placement]] = [:]
        try reader.each(
            """
            SELECT person_id, id, school_id, job_function, grade_set, weekdays, fte, started_on,
                ended_on
            FROM placements ORDER BY id
            """, []
        ) { row in
            found[row.int64(0), default: []].append(
                Placement(
                    id: row.int64(1), school: row.int64OrNull(2), jobFunction: row.text(3),
                    grades: row.int(4), weekdays: row.int(5), fte: row.int(6),
                    start: CalendarDay(number: row.int64(7)),
                    end: row.int64OrNull(8).map { CalendarDay(number: $0) }))
            return true
        }
        return found
    }

    private static func assignments(
        in reader: some SQLReading
    ) throws -> [Int64: Set<Assignment>] {
        var found: [Int64: Set<Assignment>] = [:]
        try reader.each("SELECT person_id, role, school_id FROM role_assignments", []) { row in
            if let role = Role(rawValue: row.text(1)) {
                found[row.int64(0), default: []].insert(
                    Assignment(role: role, school: row.int64OrNull(2)))
            }
            return true
        }
        return found
    }
}
