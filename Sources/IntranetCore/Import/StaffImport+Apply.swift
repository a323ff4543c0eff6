internal import Store

extension StaffImport {
    /// Writes what is different.
    func apply(in transaction: Transaction, on today: CalendarDay) throws {
        // Two persons may swap their addresses, which are unique: all let go before any takes.
        for change in changes where change.changesEmail {
            guard let id = change.id else { continue }
            try transaction.run(
                "UPDATE accounts SET email = 'changing-' || person_id WHERE person_id = ?",
                [.integer(id)])
        }
        for change in changes {
            let person = try writePerson(change, in: transaction)
            if change.changesEmail { try writeAccount(change, of: person, in: transaction) }
            let employment = try writeEmployment(change, of: person, in: transaction)
            for placement in change.placements {
                try write(placement, of: person, employment: employment, in: transaction)
            }
            for id in change.ended {
                try transaction.run(
                    "UPDATE placements SET ended_on = ? WHERE id = ?",
                    [.integer(today.number - 1), .integer(id)])
            }
            for id in change.cancelled {
                try transaction.run("DELETE FROM placements WHERE id = ?", [.integer(id)])
            }
            try writeRoles(change, of: person, in: transaction)
        }
    }

    private func writePerson(_ change: PersonChange, in transaction: Transaction) throws -> Int64 {
        let name = change.record.name
        let values: [SQLValue] = [
            .text(name.first), .text(name.prefix), .text(name.surname), .text(name.sortKey),
        ]
        guard let id = change.id else {
            try transaction.run(
                """
                INSERT INTO persons (first_name, name_prefix, surname, sort_name, staff_number)
                VALUES (?, ?, ?, ?, ?)
                """, values + [.text(change.record.staffNumber)])
            return transaction.lastInsertedRowID
        }
        if change.changesName {
            try transaction.run(
                """
                UPDATE persons SET first_name = ?, name_prefix = ?, surname = ?, sort_name = ?
                WHERE id = ?
                """, values + [.integer(id)])
        }
        return id
    }

    private func writeAccount(
        _ change: PersonChange, of person: Int64, in transaction: Transaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO accounts (person_id, email) VALUES (?, ?)
            ON CONFLICT (person_id) DO UPDATE SET email = excluded.email
            """, [.integer(person), .text(change.record.email)])
    }

    private func writeEmployment(
        _ change: PersonChange, of person: Int64, in transaction: Transaction
    ) throws -> Int64 {
        let start = SQLValue(change.record.start?.number)
        let end = SQLValue(change.record.end?.number)
        guard let id = change.employmentID else {
            try transaction.run(
                "INSERT INTO employments (person_id, started_on, ended_on) VALUES (?, ?, ?)",
                [.integer(person), start, end])
            return transaction.lastInsertedRowID
        }
        if change.changesEmployment {
            try transaction.run(
                "UPDATE employments SET started_on = ?, ended_on = ? WHERE id = ?",
                [start, end, .integer(id)])
        }
        return id
    }

    private func write(
        _ change: PersonChange.PlacementChange, of person: Int64, employment: Int64,
        in transaction: Transaction
    ) throws {
        let placement = change.placement
        let values: [SQLValue] = [
            .text(placement.jobFunction), .int(placement.grades), .int(placement.weekdays),
            .int(placement.fte), SQLValue(placement.end?.number),
        ]
        if let id = change.id {
            try transaction.run(
                """
                UPDATE placements SET job_function = ?, grade_set = ?, weekdays = ?, fte = ?,
                    ended_on = ?
                WHERE id = ?
                """, values + [.integer(id)])
        } else {
            try transaction.run(
                """
                INSERT INTO placements (job_function, grade_set, weekdays, fte, ended_on,
                    started_on, employment_id, person_id, school_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                values + [
                    .integer(placement.start.number), .integer(employment), .integer(person),
                    SQLValue(change.school),
                ])
        }
    }

    private func writeRoles(
        _ change: PersonChange, of person: Int64, in transaction: Transaction
    ) throws {
        for assignment in change.withdrawn {
            try transaction.run(
                "DELETE FROM role_assignments WHERE person_id = ? AND role = ? AND school_id IS ?",
                [
                    .integer(person), .text(assignment.role.rawValue), SQLValue(assignment.school),
                ])
        }
        for assignment in change.granted {
            try transaction.run(
                "INSERT INTO role_assignments (person_id, role, school_id) VALUES (?, ?, ?)",
                [
                    .integer(person), .text(assignment.role.rawValue), SQLValue(assignment.school),
                ])
        }
    }
}
