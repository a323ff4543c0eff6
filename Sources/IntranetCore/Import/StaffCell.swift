/// Reads the cells of a staff list that are more than text.
enum StaffCell {
    /// An e-mail address in small letters, as accounts keep it.
    static func email(_ text: String) throws(CellProblem) -> String {
        let text = try CellText.require(text, StaffColumn.email).lowercased()
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        guard isPlain, parts.count == 2, !parts[0].isEmpty, parts[1].contains("."),
            parts[1].split(separator: ".", omittingEmptySubsequences: false)
                .allSatisfy({ !$0.isEmpty })
        else { throw CellProblem(StaffColumn.email, "is not an e-mail address") }
        return text
    }

    /// A set of grades such as `1/2`, `3-5` or `7 8`: bit 0 is grade 1.
    static func grades(_ text: String) throws(CellProblem) -> Int {
        var set = 0
        for part in words(text) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard ends.count <= 2, let first = ends.first ?? nil, let last = ends.last ?? nil,
                1 <= first, first <= last, last <= 8
            else { throw CellProblem(StaffColumn.grades, "is not a set of grades such as 1/2") }
            for grade in first...last { set |= 1 << (grade - 1) }
        }
        return set
    }

    /// A set of weekdays such as `ma di wo`: bit 0 is Monday.
    static func weekdays(_ text: String) throws(CellProblem) -> Int {
        let names = [
            "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
        ]
        var set = 0
        for part in words(text.lowercased()) {
            guard let day = names.firstIndex(where: { $0 == part || $0.prefix(2) == part }) else {
                throw CellProblem(StaffColumn.weekdays, "is not a set of days such as ma di wo")
            }
            set |= 1 << day
        }
        return set
    }

    /// A part of a full job in ten-thousandths; the decimal sign is a comma or a point.
    static func fte(_ text: String) throws(CellProblem) -> Int {
        guard !text.isEmpty else { return 0 }
        let problem = CellProblem(StaffColumn.fte, "is not a part of a full job such as 0,6")
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        let decimals = parts.count == 2 ? parts[1] : "0"
        guard parts.count <= 2, let whole = parts.first, !decimals.isEmpty, decimals.count <= 4,
            (whole + decimals).utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let units = Int(whole), units <= 2,
            let fraction = Int(decimals + String(repeating: "0", count: 4 - decimals.count))
        else { throw problem }
        let value = units * 10_000 + fraction
        guard value <= 20_000 else { throw problem }
        return value
    }

    /// Roles by their Dutch or English words; everybody is staff, so that one is not kept.
    static func roles(_ text: String) throws(CellProblem) -> Set<Role> {
        var roles: Set<Role> = []
        for word in words(text) {
            guard let role = Role(named: String(word)) else {
                let known = Role.allCases.map(\.dutchName).joined(separator: ", ")
                throw CellProblem(StaffColumn.roles, "is not among the roles \(known)")
            }
            roles.insert(role)
        }
        return roles.subtracting([.staff])
    }

    /// A day such as `2024-08-01` or `1-8-2024`.
    static func day(_ text: String, _ column: StaffColumn) throws(CellProblem) -> CalendarDay {
        if let day = CalendarDay(text) { return day }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 3, parts[2].utf8.count == 4, (1...2).contains(parts[0].utf8.count),
            (1...2).contains(parts[1].utf8.count),
            let day = CalendarDay("\(parts[2])-\(twoDigits(parts[1]))-\(twoDigits(parts[0]))")
        {
            return day
        }
        throw CellProblem(column, "is not a date such as 2024-08-01 or 1-8-2024")
    }

    private static func twoDigits(_ text: Substring) -> String {
        text.utf8.count == 1 ? "0\(text)" : String(text)
    }

    private static let separators = Set(" \t\r\n/,;+&".utf8)

    private static func words(_ text: String) -> [Substring] {
        text.utf8.split { separators.contains($0) }.map { Substring($0) }
    }
}
