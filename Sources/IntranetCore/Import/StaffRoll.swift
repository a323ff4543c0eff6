/// A list of staff as an administration exports it, read and checked as far as that goes without
/// knowing what the board has already.
///
/// A person with several placements has several rows, which agree on the name and the address. When
/// one of them is refused, so are the others: half a person is worse than none.
struct StaffRoll {
    /// Rows under the heading.
    let rows: Int
    /// Whether the list says who has which role; without that column roles stay as they are.
    let hasRoles: Bool
    /// False when the heading is not that of a staff list.
    let isReadable: Bool
    /// The persons, in the order of the file.
    private(set) var people: [StaffRecord] = []
    private(set) var refused: [RefusedRow]

    init(_ file: [UInt8]) {
        let table = HeadedTable<StaffColumn>(file, required: StaffColumn.required)
        rows = table.count
        hasRoles = table.columns.contains(.roles)
        isReadable = table.isReadable
        refused = table.refused
        var groups = Groups()
        for row in table.rows {
            do throws(CellProblem) {
                groups.append(try StaffRow(row))
            } catch {
                refused.append(error.at(row.line))
                groups.spoil(row[.staffNumber], at: row.line)
            }
        }
        refused += groups.checked()
        people = groups.people
        refused.sort { $0.row < $1.row }
    }

    /// The rows by person while they are read.
    private struct Groups {
        private var order: [String] = []
        private var rows: [String: [StaffRow]] = [:]
        private var spoilt: [String: Int] = [:]

        mutating func append(_ row: StaffRow) {
            if rows[row.staffNumber] == nil { order.append(row.staffNumber) }
            rows[row.staffNumber, default: []].append(row)
        }

        /// Notes that a row about a person was refused.
        mutating func spoil(_ staffNumber: String, at line: Int) {
            if spoilt[staffNumber] == nil { spoilt[staffNumber] = line }
        }

        /// Refuses rows that contradict each other, and the persons they are about.
        mutating func checked() -> [RefusedRow] {
            var refused: [RefusedRow] = []
            var owners: [String: (staffNumber: String, line: Int)] = [:]
            for number in order {
                guard let rows = rows[number], let first = rows.first else { continue }
                if let owner = owners[first.email] {
                    let problem = CellProblem(
                        StaffColumn.email, "is that of another person in row \(owner.line)")
                    refused.append(problem.at(first.line))
                    spoil(number, at: first.line)
                } else {
                    owners[first.email] = (number, first.line)
                }
                for (index, row) in rows.enumerated().dropFirst() {
                    guard let problem = StaffRoll.contradiction(row, rows[..<index]) else {
                        continue
                    }
                    refused.append(problem.at(row.line))
                    spoil(number, at: row.line)
                }
            }
            return refused + refuseRest(alreadyRefused: Set(refused.map(\.row)))
        }

        private mutating func refuseRest(alreadyRefused: Set<Int>) -> [RefusedRow] {
            var refused: [RefusedRow] = []
            for (number, line) in spoilt {
                for row in rows[number] ?? [] where !alreadyRefused.contains(row.line) {
                    let problem = CellProblem(
                        StaffColumn.staffNumber, "row \(line) about the same person was refused")
                    refused.append(problem.at(row.line))
                }
                rows[number] = nil
            }
            return refused
        }

        var people: [StaffRecord] {
            order.compactMap { number in rows[number].flatMap { StaffRecord(rows: $0) } }
        }
    }

    /// How a row does not fit the rows about the same person before it.
    private static func contradiction(
        _ row: StaffRow, _ earlier: ArraySlice<StaffRow>
    ) -> CellProblem? {
        guard let first = earlier.first else { return nil }
        if row.name.first != first.name.first {
            return CellProblem(StaffColumn.firstName, "differs from row \(first.line)")
        }
        if row.name != first.name {
            return CellProblem(StaffColumn.surname, "differs from row \(first.line)")
        }
        if row.email != first.email {
            return CellProblem(StaffColumn.email, "differs from row \(first.line)")
        }
        let same = earlier.first {
            $0.placement.siteCode == row.placement.siteCode
                && $0.placement.jobFunction == row.placement.jobFunction
                && $0.placement.start == row.placement.start
        }
        return same.map {
            CellProblem(StaffColumn.jobFunction, "is the same placement as row \($0.line)")
        }
    }
}
