import IntranetCore
import Store

/// Puts the schools and people of a ``TestBoard`` into its database.
struct TestPopulation {
    let transaction: Transaction
    let day: CalendarDay

    func settle() throws {
        for (code, name) in [("90AA00", "De Regenboog"), ("90AB00", "De Vlieger")] {
            try transaction.run(
                "INSERT INTO schools (site_code, name, place) VALUES (?, ?, 'Lindendorp')",
                [.text(code), .text(name)])
        }
        for person in TestPerson.allCases { try settle(person) }
    }

    private func settle(_ person: TestPerson) throws {
        let key = SQLValue.integer(person.rawValue)
        let start = SQLValue.integer(day.number - 400)
        try transaction.run(
            """
            INSERT INTO persons (id, staff_number, first_name, name_prefix, surname, sort_name)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                key, .text("P\(person.rawValue)"), .text(person.name.first),
                .text(person.name.prefix), .text(person.name.surname), .text(person.name.sortKey),
            ])
        try transaction.run(
            "INSERT INTO employments (person_id, started_on) VALUES (?, ?)", [key, start])
        let employment = SQLValue.integer(transaction.lastInsertedRowID)
        let places = person.schools.isEmpty ? [SQLValue.null] : person.schools.map { .integer($0) }
        for place in places {
            try transaction.run(
                """
                INSERT INTO placements (employment_id, person_id, school_id, job_function, started_on)
                VALUES (?, ?, ?, ?, ?)
                """, [employment, key, place, .text(person.jobFunction), start])
        }
        try transaction.run(
            "INSERT INTO accounts (person_id, email) VALUES (?, ?)", [key, .text(person.email)])
        if person.role != .staff {
            try transaction.run(
                "INSERT INTO role_assignments (person_id, role) VALUES (?, ?)",
                [key, .text(person.role.rawValue)])
        }
    }
}
