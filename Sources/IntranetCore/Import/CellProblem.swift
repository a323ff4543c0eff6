/// What is wrong with one cell. Never repeats the cell, which may be about a person.
struct CellProblem: Error, Equatable {
    let column: String
    let reason: String

    init(_ column: some TableColumn, _ reason: String) {
        self.column = column.heading
        self.reason = reason
    }

    func at(_ line: Int) -> RefusedRow {
        RefusedRow(row: line, column: column, reason: reason)
    }
}
