internal import Store

/// What a staff list changes in a board's people: made by reading, carried out in a transaction.
struct StaffImport {
    private(set) var report = ImportReport()
    private(set) var changes: [PersonChange] = []

    /// Compares a list with what the database holds.
    init(_ list: StaffRoll, on today: CalendarDay, in reader: some SQLReading) throws {
        report.rows = list.rows
        report.refused = list.refused
        let schools = Dictionary(
            try reader.all("SELECT site_code, id FROM schools") { ($0.text(0), $0.int64(1)) },
            uniquingKeysWith: { first, _ in first })
        let known = try KnownPerson.all(in: reader)
        var people = refuseUnknownSchools(list.people, schools)
        people = try refuseTakenAddresses(people, known, in: reader)
        report.refused.sort { $0.row < $1.row }
        for person in people {
            let before = known[person.staffNumber]
            let change = PersonChange(
                person, known: before, schools: schools, hasRoles: list.hasRoles, today: today)
            if before == nil {
                report.added += 1
            } else if change.differences.isEmpty {
                report.unchanged += 1
                continue
            } else {
                report.changed += 1
                let line = person.rows.first?.line ?? 0
                report.changes.append("row \(line): \(change.differences.joined(separator: ", "))")
            }
            changes.append(change)
        }
    }

    private mutating func refuseUnknownSchools(
        _ people: [StaffRecord], _ schools: [String: Int64]
    ) -> [StaffRecord] {
        people.filter { person in
            let wrong = person.rows.first { row in
                row.placement.siteCode.map { schools[$0] == nil } ?? false
            }
            guard let wrong else { return true }
            refuse(
                person, because: wrong,
                CellProblem(
                    StaffColumn.school,
                    "is not a school of this board; import the schools first"))
            return false
        }
    }

    /// Refuses persons whose address belongs to somebody who keeps it.
    private mutating func refuseTakenAddresses(
        _ people: [StaffRecord], _ known: [String: KnownPerson], in reader: some SQLReading
    ) throws -> [StaffRecord] {
        let owners = Dictionary(
            try reader.all("SELECT email, person_id FROM accounts") {
                ($0.text(0).lowercased(), $0.int64(1))
            }, uniquingKeysWith: { first, _ in first })
        var people = people
        while true {
            // Who gets another address in this list gives up the old one; a refusal takes that
            // back, and may cost the next person the address, hence the loop.
            var leaving: Set<Int64> = []
            for person in people {
                if let before = known[person.staffNumber], before.email != person.email {
                    leaving.insert(before.id)
                }
            }
            let taken = people.filter { person in
                guard let owner = owners[person.email] else { return false }
                return owner != known[person.staffNumber]?.id && !leaving.contains(owner)
            }
            guard !taken.isEmpty else { return people }
            let numbers = Set(taken.map(\.staffNumber))
            for person in taken {
                guard let row = person.rows.first else { continue }
                refuse(
                    person, because: row,
                    CellProblem(StaffColumn.email, "is that of another person of this board"))
            }
            people.removeAll { numbers.contains($0.staffNumber) }
        }
    }

    private mutating func refuse(
        _ person: StaffRecord, because wrong: StaffRow, _ problem: CellProblem
    ) {
        for row in person.rows {
            let consequence = CellProblem(
                StaffColumn.staffNumber, "row \(wrong.line) about the same person was refused")
            report.refused.append((row.line == wrong.line ? problem : consequence).at(row.line))
        }
    }
}
