/// Rules that any cell of text must keep.
enum CellText {
    /// Longer than the longest name of a school, street or function that is known.
    static let maximumCharacters = 120

    /// The text on one line, its white space made single.
    ///
    /// - Throws: ``CellProblem`` when it is too long, or has characters that are no text.
    static func check(
        _ text: String, _ column: some TableColumn
    ) throws(CellProblem) -> String {
        guard isUnusual(text) else {
            return try checkLength(text, column)
        }
        let unreadable = text.unicodeScalars.contains {
            $0.value < 0x20 && $0 != "\n" && $0 != "\r" && $0 != "\t" || $0.value == 0x7F
                || (0x80..<0xA0).contains($0.value) || $0.value == 0xFFFD
        }
        if unreadable { throw CellProblem(column, "has a character that cannot be read") }
        let words = text.split { $0.isWhitespace }
        return try checkLength(words.joined(separator: " "), column)
    }

    /// As ``check(_:_:)``, and not empty.
    static func require(
        _ text: String, _ column: some TableColumn
    ) throws(CellProblem) -> String {
        let text = try check(text, column)
        guard !text.isEmpty else { throw CellProblem(column, "is empty") }
        return text
    }

    private static func checkLength(
        _ text: String, _ column: some TableColumn
    ) throws(CellProblem) -> String {
        guard text.utf8.count <= maximumCharacters || text.count <= maximumCharacters else {
            throw CellProblem(column, "has more than \(maximumCharacters) characters")
        }
        return text
    }

    /// Whether a text needs a closer look: most are letters with single spaces between them.
    private static func isUnusual(_ text: String) -> Bool {
        var previous: UInt8 = 0
        for byte in text.utf8 {
            if byte < 0x20 || byte >= 0x7F || byte == 0x20 && previous == 0x20 { return true }
            previous = byte
        }
        return false
    }
}
