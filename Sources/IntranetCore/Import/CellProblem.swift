/// What is wrong with one cell. Never repeats the cell, which may be about a person.
struct CellProblem: Error, Equatable {
    let column: String
    let reason: String

    init(_ column: some RawRepresentable<String>, _ reason: String) {
        self.column = column.rawValue
        self.reason = reason
    }

    func at(_ line: Int) -> RefusedRow {
        RefusedRow(row: line, column: column, reason: reason)
    }
}
