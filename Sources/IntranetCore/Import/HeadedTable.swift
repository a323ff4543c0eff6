/// Rows whose cells are found by the heading above them, whatever the order of the columns.
struct HeadedTable<Column: RawRepresentable & CaseIterable & Hashable>
where Column.RawValue == String {
    /// One row; an absent column reads as empty.
    struct Row {
        let line: Int
        fileprivate let cells: [String]
        fileprivate let places: [Column: Int]

        subscript(column: Column) -> String {
            places[column].map { cells[$0] } ?? ""
        }
    }

    /// The rows under the heading that have a cell for every column.
    private(set) var rows: [Row] = []
    /// The rows that have not, and what is wrong with the heading.
    private(set) var refused: [RefusedRow]
    /// How many rows stand under the heading.
    private(set) var count = 0
    /// Whether all required columns are there.
    private(set) var isReadable = false
    /// The columns that the file has.
    private(set) var columns: Set<Column> = []

    /// Reads a file; without a column of `required` it has no rows and says why.
    init(_ file: [UInt8], required: [Column]) {
        let text = DelimitedText(file)
        refused = text.refused
        guard let heading = text.records.first else {
            refused.append(RefusedRow(row: 1, column: "", reason: "the file is empty"))
            return
        }
        let places = Self.places(in: heading)
        for column in required where places[column] == nil {
            refused.append(
                RefusedRow(
                    row: heading.line, column: column.rawValue, reason: "this column is missing"))
        }
        count = text.records.count - 1 + text.refused.count
        guard required.allSatisfy({ places[$0] != nil }) else { return }
        isReadable = true
        columns = Set(places.keys)
        for record in text.records.dropFirst() {
            guard record.cells.count == heading.cells.count else {
                refused.append(Self.wrongLength(record, heading))
                continue
            }
            rows.append(Row(line: record.line, cells: record.cells, places: places))
        }
    }

    private static func places(in heading: DelimitedText.Record) -> [Column: Int] {
        var names: [String: Int] = [:]
        for (place, name) in heading.cells.enumerated() where names[name.lowercased()] == nil {
            names[name.lowercased()] = place
        }
        var places: [Column: Int] = [:]
        for column in Column.allCases { places[column] = names[column.rawValue.lowercased()] }
        return places
    }

    private static func wrongLength(
        _ record: DelimitedText.Record, _ heading: DelimitedText.Record
    ) -> RefusedRow {
        RefusedRow(
            row: record.line, column: "",
            reason: "has \(record.cells.count) cells, the heading has \(heading.cells.count)")
    }
}
