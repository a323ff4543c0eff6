/// Rows whose cells are found by the heading above them, whatever the order of the columns.
struct HeadedTable<Column: TableColumn> {
    /// One row; an absent column reads as empty.
    struct Row {
        let line: Int
        fileprivate let text: DelimitedText
        fileprivate let firstCell: Int
        fileprivate let places: [Int?]

        subscript(column: Column) -> String {
            places[column.rawValue].map { text.text(of: firstCell + $0) } ?? ""
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
        let places = Self.places(in: heading, of: text)
        let missing = required.filter { places[$0.rawValue] == nil }
        for column in missing {
            refused.append(
                RefusedRow(
                    row: heading.line, column: column.heading, reason: "this column is missing"))
        }
        count = text.records.count - 1 + text.refused.count
        guard missing.isEmpty else { return }
        isReadable = true
        columns = Set(Column.allCases.filter { places[$0.rawValue] != nil })
        rows.reserveCapacity(text.records.count)
        for record in text.records.dropFirst() {
            guard record.cells.count == heading.cells.count else {
                refused.append(Self.wrongLength(record, heading))
                continue
            }
            rows.append(
                Row(
                    line: record.line, text: text, firstCell: record.cells.lowerBound,
                    places: places))
        }
    }

    /// Where in a row each column stands, by the column's raw value.
    private static func places(
        in heading: DelimitedText.Record, of text: DelimitedText
    ) -> [Int?] {
        let names = heading.cells.map { text.text(of: $0).lowercased() }
        return Column.allCases.map { names.firstIndex(of: $0.heading.lowercased()) }
    }

    private static func wrongLength(
        _ record: DelimitedText.Record, _ heading: DelimitedText.Record
    ) -> RefusedRow {
        RefusedRow(
            row: record.line, column: "",
            reason: "has \(record.cells.count) cells, the heading has \(heading.cells.count)")
    }
}
