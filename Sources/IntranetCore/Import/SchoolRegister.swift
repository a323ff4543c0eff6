/// One board's sites out of the national register of primary schools, read as it is published:
/// windows-1252, `;`, CRLF, a space for nothing, codes with leading zeros. UTF-8 will do too.
struct SchoolRegister {
    /// Rows under the heading.
    let rows: Int
    /// False when the heading is not that of the register.
    let isReadable: Bool
    /// The board's sites.
    private(set) var schools: [SchoolRecord] = []
    /// Which other board each of the other sites belongs to.
    private(set) var elsewhere: [String: String] = [:]
    private(set) var passedOver = 0
    private(set) var refused: [RefusedRow]

    /// Reads the sites of the board with this number; rows of others are only counted.
    init(_ file: [UInt8], boardNumber: String) {
        let table = HeadedTable<SchoolColumn>(file, required: SchoolColumn.allCases)
        rows = table.count
        isReadable = table.isReadable
        refused = table.refused
        elsewhere.reserveCapacity(table.rows.count)
        var lines: [String: Int] = [:]
        for row in table.rows {
            let owner = row[.boardNumber]
            guard owner == boardNumber else {
                passOver(row, owner: owner)
                continue
            }
            do throws(CellProblem) {
                let school = try SchoolRecord(row)
                if let first = lines[school.siteCode] {
                    throw CellProblem(SchoolColumn.siteCode, "is in row \(first) already")
                }
                lines[school.siteCode] = row.line
                schools.append(school)
            } catch {
                refused.append(error.at(row.line))
            }
        }
        refused.sort { $0.row < $1.row }
    }

    private mutating func passOver(_ row: HeadedTable<SchoolColumn>.Row, owner: String) {
        guard SchoolRecord.isBoardNumber(owner) else {
            // Whose site it is cannot be told, so it might be ours.
            let problem = CellProblem(SchoolColumn.boardNumber, "is not a number of five digits")
            return refused.append(problem.at(row.line))
        }
        passedOver += 1
        elsewhere[row[.siteCode]] = owner
    }
}
