/// A school site as the register has it.
struct SchoolRecord: Equatable {
    let siteCode: String
    /// In the order of ``SchoolColumn/facts``.
    let facts: [String]

    init(siteCode: String, facts: [String]) {
        self.siteCode = siteCode
        self.facts = facts
    }

    /// The site of one row, its names made presentable.
    init(_ row: HeadedTable<SchoolColumn>.Row) throws(CellProblem) {
        siteCode = try Self.siteCode(row[.siteCode])
        var facts: [String] = []
        for (column, _) in SchoolColumn.facts {
            facts.append(try Self.fact(row[column], column))
        }
        self.facts = facts
    }

    private static func fact(_ text: String, _ column: SchoolColumn) throws(CellProblem) -> String {
        switch column {
        case .name: return try CellText.require(text, column)
        case .place: return DutchPlaceName.proper(try CellText.require(text, column))
        case .municipality: return DutchPlaceName.proper(try CellText.check(text, column))
        case .postcode: return try postcode(text)
        default: return try CellText.check(text, column)
        }
    }

    /// Two digits, two letters, two digits; the first four are the institution's code.
    static func siteCode(_ text: String) throws(CellProblem) -> String {
        guard isSiteCode(text) else {
            throw CellProblem(SchoolColumn.siteCode, "is not a code such as 04LN00")
        }
        return text
    }

    static func isSiteCode(_ text: String) -> Bool {
        let pattern: [ClosedRange<Character>] = [
            "0"..."9", "0"..."9", "A"..."Z", "A"..."Z", "0"..."9", "0"..."9",
        ]
        return text.count == pattern.count && zip(text, pattern).allSatisfy { $1.contains($0) }
    }

    /// Five digits, among them leading zeros.
    static func isBoardNumber(_ text: String) -> Bool {
        text.utf8.count == 5 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func postcode(_ text: String) throws(CellProblem) -> String {
        let parts = Array(text.utf8.filter { $0 != 0x20 })
        let isPostcode =
            parts.count == 6 && (0x31...0x39).contains(parts[0])
            && parts[1..<4].allSatisfy { (0x30...0x39).contains($0) }
            && parts[4...].allSatisfy { (0x41...0x5A).contains($0) }
        guard isPostcode else {
            throw CellProblem(SchoolColumn.postcode, "is not a postcode such as 2636 GB")
        }
        return String(decoding: parts[..<4] + [0x20] + parts[4...], as: UTF8.self)
    }
}
