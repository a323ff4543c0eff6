internal import Store

/// What a register changes in a board's schools: made by reading, carried out in a transaction.
struct SchoolImport {
    struct Change {
        let id: Int64
        let school: SchoolRecord
    }

    /// A school that has another board from today on.
    struct Move {
        let siteCode: String
        let board: String
    }

    let boardNumber: String
    private(set) var report = ImportReport()
    private var added: [SchoolRecord] = []
    private var changed: [Change] = []
    private var moved: [Move] = []

    /// Compares a register with what the database holds.
    init(
        _ register: SchoolRegister, boardNumber: String, in reader: some SQLReading
    ) throws {
        self.boardNumber = boardNumber
        report.rows = register.rows
        report.refused = register.refused
        report.passedOver = register.passedOver
        let known = try KnownSchool.all(in: reader)
        for school in register.schools {
            compare(school, with: known[school.siteCode])
        }
        let left = known.values.filter { $0.board == boardNumber }
        for school in left.sorted(by: { $0.record.siteCode < $1.record.siteCode }) {
            guard let board = register.elsewhere[school.record.siteCode] else { continue }
            moved.append(Move(siteCode: school.record.siteCode, board: board))
            report.changes.append("\(school.record.siteCode): belongs to board \(board) now")
            report.passedOver -= 1
        }
        report.added = added.count
        report.changed = changed.count + moved.filter { $0.board != boardNumber }.count
    }

    private mutating func compare(_ school: SchoolRecord, with known: KnownSchool?) {
        guard let known else {
            return added.append(school)
        }
        var differences: [String] = []
        for (index, fact) in SchoolColumn.facts.enumerated()
        where school.facts[index] != known.record.facts[index] {
            differences.append(fact.column.heading)
        }
        if known.board != boardNumber {
            differences.append(SchoolColumn.boardNumber.heading)
            moved.append(Move(siteCode: school.siteCode, board: boardNumber))
        }
        guard !differences.isEmpty else {
            report.unchanged += 1
            return
        }
        report.changes.append("\(school.siteCode): \(differences.joined(separator: ", "))")
        changed.append(Change(id: known.id, school: school))
    }

    /// Writes what is different.
    func apply(in transaction: Transaction, on day: CalendarDay) throws {
        let fields = SchoolColumn.facts.map(\.field)
        let insert =
            "INSERT INTO schools (site_code, \(fields.joined(separator: ", "))) VALUES ("
            + Array(repeating: "?", count: fields.count + 1).joined(separator: ", ") + ")"
        for school in added {
            try transaction.run(insert, [.text(school.siteCode)] + school.facts.map { .text($0) })
            try link(transaction.lastInsertedRowID, to: boardNumber, in: transaction, on: day)
        }
        let update =
            "UPDATE schools SET \(fields.map { "\($0) = ?" }.joined(separator: ", ")) WHERE id = ?"
        for change in changed {
            try transaction.run(
                update, change.school.facts.map { .text($0) } + [.integer(change.id)])
        }
        for move in moved {
            let id = try transaction.first(
                "SELECT id FROM schools WHERE site_code = ?", [.text(move.siteCode)]
            ) { $0.int64(0) }
            guard let id else { continue }
            try transaction.run(
                "UPDATE school_board_links SET until = ? WHERE school_id = ? AND until IS NULL",
                [.integer(day.number), .integer(id)])
            try link(id, to: move.board, in: transaction, on: day)
        }
    }

    private func link(
        _ school: Int64, to board: String, in transaction: Transaction, on day: CalendarDay
    ) throws {
        try transaction.run(
            "INSERT INTO school_board_links (school_id, board_number, since) VALUES (?, ?, ?)",
            [.integer(school), .text(board), .integer(day.number)])
    }
}
