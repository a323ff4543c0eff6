internal import IntranetCore
internal import Messages

extension AdminV1.SchoolRow {
    /// A school as fedctl lists it.
    init(_ school: SchoolListing) {
        self.init(
            siteCode: school.siteCode, name: school.name, place: school.place,
            municipality: school.municipality, people: UInt32(clamping: school.people))
    }
}

extension AdminV1.PersonRow {
    /// A person as fedctl lists them.
    init(_ person: PersonListing) {
        self.init(
            staffNumber: person.staffNumber, name: person.name, email: person.email,
            school: person.school, jobFunction: person.jobFunction,
            roles: person.roles.map(\.rawValue), canLogIn: person.canLogIn)
    }
}

extension AdminV1.ImportReport {
    /// The report of an import as fedctl shows it.
    init(_ report: ImportReport) {
        self.init(
            rows: UInt32(clamping: report.rows), added: UInt32(clamping: report.added),
            changed: UInt32(clamping: report.changed),
            unchanged: UInt32(clamping: report.unchanged),
            passedOver: UInt32(clamping: report.passedOver),
            refused: report.refused.map { row in
                AdminV1.RefusedRow(
                    row: UInt32(clamping: row.row), column: row.column, reason: row.reason)
            },
            applied: report.applied, changes: report.changes)
    }
}
