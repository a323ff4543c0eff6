/// A file of rows and cells as spreadsheets and registers write it (RFC 4180, and what they make
/// of it): cells between `;`, `,` or tabs, rows between CRLF or LF, in UTF-8 or windows-1252.
///
/// A cell that begins with a quotation mark ends at the next one, two stand for one, and it may
/// hold separators and line ends. A quotation mark elsewhere is itself. White space around a cell
/// is not part of it, so the single space by which registers say "nothing" reads as empty. Rows
/// without any text are left out.
struct DelimitedText {
    /// One row with the line of the file on which it begins, from 1.
    struct Record: Equatable {
        let line: Int
        /// The numbers of its cells, for ``text(of:)``.
        let cells: Range<Int>
    }

    /// A cell that becomes a string only when it is asked for: of a national register one row in
    /// hundreds is.
    private enum Cell {
        case plain(Range<Int>)
        case quoted([UInt8])
    }

    /// The rows, the heading among them.
    private(set) var records: [Record] = []
    /// The rows that cannot be taken apart.
    private(set) var refused: [RefusedRow] = []

    private var cells: [Cell] = []
    private let bytes: [UInt8]
    private let separator: UInt8
    private var position = 0
    private var line = 1

    /// Takes a file apart.
    init(_ file: [UInt8]) {
        let start = file.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
        let text = Array(file[start...])
        bytes = String(validating: text, as: UTF8.self) == nil ? Windows1252.utf8(text) : text
        separator = Self.separator(of: bytes)
        while position < bytes.count { readRecord() }
    }

    /// What a cell says, without the white space around it.
    func text(of cell: Int) -> String {
        switch cells[cell] {
        case .plain(let range): Self.text(bytes[range])
        case .quoted(let content): Self.text(content[...])
        }
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// The separator that the heading has most of.
    private static func separator(of bytes: [UInt8]) -> UInt8 {
        var counts: [UInt8: Int] = [:]
        for byte in bytes.prefix(while: { $0 != lineFeed && $0 != carriageReturn }) {
            counts[byte, default: 0] += 1
        }
        let candidates = [";", ",", "\t"].compactMap { $0.utf8.first }
        return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 0x3B
    }

    private mutating func readRecord() {
        let firstLine = line
        let firstCell = cells.count
        var hasText = false
        while true {
            let isQuoted = position < bytes.count && bytes[position] == Self.quote
            guard let cell = isQuoted ? readQuotedCell() : readPlainCell(&hasText) else {
                let problem = "the quotation mark of this cell is not closed where the cell ends"
                let column = cells.count - firstCell + 1
                refused.append(RefusedRow(row: firstLine, column: "\(column)", reason: problem))
                cells.removeSubrange(firstCell...)
                return skipLine()
            }
            hasText = hasText || isQuoted
            cells.append(cell)
            guard position < bytes.count, bytes[position] == separator else { break }
            position += 1
        }
        endLine()
        if hasText {
            records.append(Record(line: firstLine, cells: firstCell..<cells.count))
        } else {
            cells.removeSubrange(firstCell...)
        }
    }

    /// The cell up to the next separator, and whether it is more than white space.
    private mutating func readPlainCell(_ hasText: inout Bool) -> Cell? {
        let start = position
        while position < bytes.count, !isEnd(bytes[position]) {
            if bytes[position] > 0x20 { hasText = true }
            position += 1
        }
        return .plain(start..<position)
    }

    /// The cell after an opening quotation mark; nil when it has no end or text stands behind it.
    private mutating func readQuotedCell() -> Cell? {
        var content: [UInt8] = []
        var end = position + 1
        var lines = 0
        while end < bytes.count {
            let byte = bytes[end]
            if byte == Self.quote {
                guard end + 1 < bytes.count, bytes[end + 1] == Self.quote else { break }
                end += 1
            }
            if byte == Self.lineFeed { lines += 1 }
            content.append(byte)
            end += 1
        }
        let isClosed = end < bytes.count && (end + 1 == bytes.count || isEnd(bytes[end + 1]))
        guard isClosed else { return nil }
        position = end + 1
        line += lines
        return .quoted(content)
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
    }

    private mutating func endLine() {
        if position < bytes.count, bytes[position] == Self.carriageReturn { position += 1 }
        if position < bytes.count, bytes[position] == Self.lineFeed { position += 1 }
        line += 1
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != Self.lineFeed { position += 1 }
        endLine()
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        var bytes = bytes
        while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
        while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
