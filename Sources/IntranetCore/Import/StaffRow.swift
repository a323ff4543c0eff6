/// One row of a staff list: a person, and one placement of that person.
struct StaffRow {
    /// What a person does where; school and start tell the placements of a person apart.
    struct Placement: Hashable {
        /// No school means the board office.
        let siteCode: String?
        let jobFunction: String
        let grades: Int
        let weekdays: Int
        let fte: Int
        let start: CalendarDay
        let end: CalendarDay?
    }

    let line: Int
    let staffNumber: String
    let name: PersonName
    let email: String
    let roles: Set<Role>
    let placement: Placement

    init(_ row: HeadedTable<StaffColumn>.Row) throws(CellProblem) {
        line = row.line
        staffNumber = try CellText.require(row[.staffNumber], StaffColumn.staffNumber)
        name = PersonName(
            first: try CellText.require(row[.firstName], StaffColumn.firstName),
            prefix: try CellText.check(row[.namePrefix], StaffColumn.namePrefix),
            surname: try CellText.require(row[.surname], StaffColumn.surname))
        email = try StaffCell.email(row[.email])
        roles = try StaffCell.roles(row[.roles])
        placement = try Self.placement(row)
        let needsSchool = roles.first { $0 == .schoolDirector || $0 == .schoolEditor }
        if let needsSchool, placement.siteCode == nil {
            throw CellProblem(
                StaffColumn.school, "is empty, and a \(needsSchool.dutchName) has a school")
        }
    }

    private static func placement(
        _ row: HeadedTable<StaffColumn>.Row
    ) throws(CellProblem) -> Placement {
        let school = row[.school]
        guard school.isEmpty || SchoolRecord.isSiteCode(school) else {
            throw CellProblem(StaffColumn.school, "is not a code such as 04LN00")
        }
        let start = try StaffCell.day(row[.start], .start)
        let end = row[.end].isEmpty ? nil : try StaffCell.day(row[.end], .end)
        if let end, end < start {
            throw CellProblem(StaffColumn.end, "is before the start")
        }
        return Placement(
            siteCode: school.isEmpty ? nil : school,
            jobFunction: try CellText.require(row[.jobFunction], StaffColumn.jobFunction),
            grades: try StaffCell.grades(row[.grades]),
            weekdays: try StaffCell.weekdays(row[.weekdays]),
            fte: try StaffCell.fte(row[.fte]), start: start, end: end)
    }
}
