/// A person of a staff list, with all the rows about them.
struct StaffRecord {
    let rows: [StaffRow]
    let staffNumber: String
    let name: PersonName
    let email: String

    init?(rows: [StaffRow]) {
        guard let first = rows.first else { return nil }
        self.rows = rows
        staffNumber = first.staffNumber
        name = first.name
        email = first.email
    }

    /// From the first day of any placement.
    var start: CalendarDay? { rows.map(\.placement.start).min() }

    /// To the last day of the last placement; nil when one of them goes on.
    var end: CalendarDay? {
        let ends = rows.compactMap(\.placement.end)
        return ends.count == rows.count ? ends.max() : nil
    }
}
