import Store

@testable import IntranetCore

/// Puts the schools and people of a ``World`` into its database.
struct Population {
    let transaction: Transaction
    let day: CalendarDay

    func settle() throws {
        for (code, name) in [("01AA00", "De Regenboog"), ("01AB00", "De Vlieger")] {
            try transaction.run(
                "INSERT INTO schools (site_code, name, place, municipality) VALUES (?, ?, ?, ?)",
                [.text(code), .text(name), "Lindendorp", "Lindenland"])
        }
        for person in Person.allCases { try settle(person) }
    }

    private func settle(_ person: Person) throws {
        let key = SQLValue(person.rawValue)
        try transaction.run(
            """
            INSERT INTO persons (id, staff_number, first_name, name_prefix, surname, sort_name)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                key, .text("P\(person.rawValue)"), .text(person.name.first),
                .text(person.name.prefix), .text(person.name.surname),
                .text(person.name.sortKey),
            ])
        let start = SQLValue(day.number - 400)
        let end = person == .otto ? SQLValue(day.number - 1) : .null
        try transaction.run(
            "INSERT INTO employments (person_id, started_on, ended_on) VALUES (?, ?, ?)",
            [key, start, end])
        try transaction.run(
            """
            INSERT INTO placements
                (employment_id, person_id, school_id, job_function, started_on, ended_on)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
            [
                SQLValue(transaction.lastInsertedRowID), key, SQLValue(person.school),
                .text(person.jobFunction), start, end,
            ])
        try transaction.run(
            "INSERT INTO accounts (person_id, email) VALUES (?, ?)", [key, .text(person.email)])
        if person.role != .staff {
            try transaction.run(
                "INSERT INTO role_assignments (person_id, role, school_id) VALUES (?, ?, ?)",
                [key, .text(person.role.rawValue), SQLValue(person.school)])
        }
    }
}
