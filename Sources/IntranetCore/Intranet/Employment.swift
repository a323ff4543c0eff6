internal import Store

/// Asks who is employed and placed on a day.
enum Employment {
    /// Whether the board employs the person.
    static func isCurrent(
        _ person: PersonID, on day: CalendarDay, in reader: any SQLReading
    ) throws -> Bool {
        try reader.exists(
            """
            SELECT 1 FROM employments WHERE person_id = ?1
            AND started_on <= ?2 AND (ended_on IS NULL OR ended_on >= ?2)
            """, [.integer(person.rawValue), .integer(day.number)])
    }

    /// How many people the board employs.
    static func count(on day: CalendarDay, in reader: any SQLReading) throws -> Int {
        try reader.first(
            """
            SELECT count(DISTINCT person_id) FROM employments
            WHERE started_on <= ?1 AND (ended_on IS NULL OR ended_on >= ?1)
            """, [.integer(day.number)]
        ) { $0.int(0) } ?? 0
    }

    /// How many people work at a school.
    static func count(
        at school: SchoolID, on day: CalendarDay, in reader: any SQLReading
    ) throws -> Int {
        try reader.first(
            """
            SELECT count(DISTINCT person_id) FROM placements WHERE school_id = ?1
            AND started_on <= ?2 AND (ended_on IS NULL OR ended_on >= ?2)
            """, [.integer(school.rawValue), .integer(day.number)]
        ) { $0.int(0) } ?? 0
    }

    /// The schools where a person works.
    static func schools(
        of person: PersonID, on day: CalendarDay, in reader: any SQLReading
    ) throws -> Set<SchoolID> {
        let schools = try reader.all(
            """
            SELECT school_id FROM placements WHERE person_id = ?1 AND school_id IS NOT NULL
            AND started_on <= ?2 AND (ended_on IS NULL OR ended_on >= ?2)
            """, [.integer(person.rawValue), .integer(day.number)]
        ) { SchoolID(rawValue: $0.int64(0)) }
        return Set(schools)
    }
}
