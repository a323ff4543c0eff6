internal import Store

/// How a person of this board is shown to colleagues.
struct PersonCard: Sendable {
    let name: String
    let initials: String
    let jobFunction: String
    let school: String

    /// "Leerkracht · De Regenboog".
    var detail: String {
        [jobFunction, school].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// Somebody whose data is gone, while what they wrote is still there.
    static let formerColleague = PersonCard(
        name: "Oud-medewerker", initials: "", jobFunction: "", school: "")

    /// The name with the first placement on a day; a school comes before the board office.
    static func load(
        _ person: PersonID, on day: CalendarDay, in reader: any SQLReading
    ) throws -> PersonCard {
        let card = try reader.first(
            """
            SELECT p.first_name, p.name_prefix, p.surname, l.job_function, s.name
            FROM persons p
            LEFT JOIN placements l ON l.person_id = p.id
                AND l.started_on <= ?2 AND (l.ended_on IS NULL OR l.ended_on >= ?2)
            LEFT JOIN schools s ON s.id = l.school_id
            WHERE p.id = ?1
            ORDER BY s.id IS NULL, l.id
            """, [.integer(person.rawValue), .integer(day.number)]
        ) { row in
            let name = PersonName(first: row.text(0), prefix: row.text(1), surname: row.text(2))
            return PersonCard(
                name: name.full, initials: name.initials, jobFunction: row.text(3),
                school: row.text(4))
        }
        return card ?? formerColleague
    }
}
