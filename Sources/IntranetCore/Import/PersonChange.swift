/// What a staff list changes about one person.
struct PersonChange {
    /// A placement to be made, or to be written over the row with this key.
    struct PlacementChange {
        let id: Int64?
        let placement: StaffRow.Placement
        let school: Int64?
    }

    let record: StaffRecord
    /// The person's key; nil for somebody new.
    let id: Int64?
    /// The employment whose dates the list says; nil makes a new one.
    private(set) var employmentID: Int64?
    /// What differs, in the words of the file's headings.
    private(set) var differences: [String] = []
    private(set) var changesName = false
    private(set) var changesEmail = false
    private(set) var changesEmployment = false
    private(set) var placements: [PlacementChange] = []
    /// Placements that the list no longer has, which end.
    private(set) var ended: [Int64] = []
    /// The same, of placements that have not begun.
    private(set) var cancelled: [Int64] = []
    private(set) var granted: Set<KnownPerson.Assignment> = []
    private(set) var withdrawn: Set<KnownPerson.Assignment> = []

    /// Compares a person of the list with what the database has.
    ///
    /// - Parameter schools: The keys of the schools by site code, which has all that the record
    ///   names.
    init(
        _ record: StaffRecord, known: KnownPerson?, schools: [String: Int64], hasRoles: Bool,
        today: CalendarDay
    ) {
        self.record = record
        id = known?.id
        changesName = known?.name != record.name
        changesEmail = known?.email != record.email
        if changesName { differences.append("name") }
        if changesEmail { differences.append(StaffColumn.email.heading) }
        compareEmployment(known)
        comparePlacements(known?.placements ?? [], schools: schools, today: today)
        if hasRoles { compareRoles(known?.assignments ?? [], schools: schools) }
    }

    /// The employment that shares a day with the list's period is the same one, prolonged or cut.
    private mutating func compareEmployment(_ known: KnownPerson?) {
        guard let start = record.start else { return }
        let end = record.end
        let same = known?.employments.last { employment in
            (end.map { employment.start <= $0 } ?? true)
                && (employment.end.map { start <= $0 } ?? true)
        }
        employmentID = same?.id
        changesEmployment = same?.start != start || same?.end != end
        if changesEmployment { differences.append("employment") }
    }

    private mutating func comparePlacements(
        _ known: [KnownPerson.Placement], schools: [String: Int64], today: CalendarDay
    ) {
        var left = known
        var unmatched: [StaffRow.Placement] = []
        for placement in record.rows.map(\.placement) {
            let school = placement.siteCode.flatMap { schools[$0] }
            let place = left.firstIndex {
                $0.school == school && $0.start == placement.start
                    && $0.jobFunction == placement.jobFunction
            }
            guard let place else {
                unmatched.append(placement)
                continue
            }
            write(placement, school: school, over: left.remove(at: place))
        }
        // Another function from the same day at the same school is a correction of that row.
        for placement in unmatched {
            let school = placement.siteCode.flatMap { schools[$0] }
            let place = left.firstIndex { $0.school == school && $0.start == placement.start }
            write(placement, school: school, over: place.map { left.remove(at: $0) })
        }
        ended = left.filter { $0.start < today && ($0.end.map { today <= $0 } ?? true) }.map(\.id)
        cancelled = left.filter { $0.start >= today }.map(\.id)
        if !placements.isEmpty || !ended.isEmpty || !cancelled.isEmpty {
            differences.append("placements")
        }
    }

    private mutating func write(
        _ new: StaffRow.Placement, school: Int64?, over old: KnownPerson.Placement?
    ) {
        if let old, old.jobFunction == new.jobFunction, old.grades == new.grades,
            old.weekdays == new.weekdays, old.fte == new.fte, old.end == new.end
        {
            return
        }
        placements.append(PlacementChange(id: old?.id, placement: new, school: school))
    }

    private mutating func compareRoles(
        _ known: Set<KnownPerson.Assignment>, schools: [String: Int64]
    ) {
        var wanted: Set<KnownPerson.Assignment> = []
        for row in record.rows {
            for role in row.roles {
                let isAtSchool = role == .schoolDirector || role == .schoolEditor
                let school = isAtSchool ? row.placement.siteCode.flatMap { schools[$0] } : nil
                wanted.insert(KnownPerson.Assignment(role: role, school: school))
            }
        }
        granted = wanted.subtracting(known)
        withdrawn = known.subtracting(wanted).filter { $0.role != .staff }
        if !granted.isEmpty || !withdrawn.isEmpty {
            differences.append(StaffColumn.roles.heading)
        }
    }
}
