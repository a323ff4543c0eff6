/// Rows under headings, cut so that they fit the width.
struct Table {
    /// A cell, coloured on a terminal.
    struct Cell: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
        let text: String
        var colour: Console.Colour?

        init(_ text: String, _ colour: Console.Colour? = nil) {
            self.text = text
            self.colour = colour
        }

        init(stringLiteral value: String) {
            self.init(value)
        }
    }

    /// What fits the narrowest terminal that is still common beside another window.
    static let width = 100
    private static let gap = 2

    let headings: [String]
    let rows: [[Cell]]

    init(_ headings: [String], _ rows: [[Cell]]) {
        self.headings = headings
        self.rows = rows
    }

    func lines(on console: Console) -> [String] {
        let widths = fittedWidths()
        let head = line(headings.map { Cell($0, .faint) }, widths, console)
        return [head] + rows.map { line($0, widths, console) }
    }

    /// Takes from the widest column until the row fits.
    private func fittedWidths() -> [Int] {
        var widths = headings.indices.map { column in
            ([headings[column].count] + rows.map { $0[column].text.count }).max() ?? 0
        }
        let room = Self.width - Self.gap * (widths.count - 1)
        while widths.reduce(0, +) > room,
            let widest = widths.indices.max(by: { widths[$0] < widths[$1] })
        {
            widths[widest] -= 1
        }
        return widths
    }

    private func line(_ cells: [Cell], _ widths: [Int], _ console: Console) -> String {
        var line = ""
        for (column, cell) in cells.enumerated() {
            let width = widths[column]
            let text =
                cell.text.count > width ? cell.text.prefix(max(width - 1, 0)) + "…" : cell.text
            line += console.paint(text, cell.colour)
            if column < cells.count - 1 {
                line += String(repeating: " ", count: width - text.count + Self.gap)
            }
        }
        return line
    }
}
