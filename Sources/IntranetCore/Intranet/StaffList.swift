internal import Store

/// Reads the staff list page by page, by surname without tussenvoegsel.
struct StaffList {
    /// Where a page ended: people of one name are told apart by their key.
    struct Position: LosslessStringConvertible {
        let sortName: String
        let person: Int64

        static let beginning = Position(sortName: "", person: 0)

        init(sortName: String, person: Int64) {
            self.sortName = sortName
            self.person = person
        }

        init?(_ description: String) {
            let parts = description.split(
                separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let person = Int64(parts[0]) else { return nil }
            self.init(sortName: String(parts[1]), person: person)
        }

        var description: String { "\(person):\(sortName)" }
    }

    let reader: any SQLReading
    let day: CalendarDay

    /// A page of people after a position.
    static let question = """
        SELECT p.id, p.sort_name, p.staff_number, p.first_name, p.name_prefix, p.surname,
            a.email, a.password_hash IS NOT NULL AND a.blocked_at IS NULL
        FROM persons p LEFT JOIN accounts a ON a.person_id = p.id
        WHERE (p.sort_name, p.id) > (?, ?) ORDER BY p.sort_name, p.id LIMIT ?
        """

    func page(of length: Int, after start: Position) throws -> PeoplePage {
        var last = start
        var found = 0
        var people: [PersonListing] = []
        let arguments: [SQLValue] = [
            .text(start.sortName), .integer(start.person), .int(length + 1),
        ]
        try reader.each(Self.question, arguments) { row in
            found += 1
            guard found <= length else { return false }
            last = Position(sortName: row.text(1), person: row.int64(0))
            people.append(try listing(row))
            return true
        }
        return PeoplePage(people: people, next: found > length ? last.description : nil)
    }

    private func listing(_ row: borrowing Row) throws -> PersonListing {
        let person = PersonID(rawValue: row.int64(0))
        let card = try PersonCard.load(person, on: day, in: reader)
        let roles = try reader.all(
            "SELECT DISTINCT role FROM role_assignments WHERE person_id = ? ORDER BY role",
            [.integer(person.rawValue)]
        ) { Role(rawValue: $0.text(0)) }
        let isEmployed = try Employment.isCurrent(person, on: day, in: reader)
        let name = PersonName(first: row.text(3), prefix: row.text(4), surname: row.text(5))
        return PersonListing(
            staffNumber: row.text(2), name: name.listed, email: row.text(6), school: card.school,
            jobFunction: card.jobFunction, roles: roles.compactMap(\.self).filter { $0 != .staff },
            canLogIn: row.bool(7) && isEmployed)
    }
}
