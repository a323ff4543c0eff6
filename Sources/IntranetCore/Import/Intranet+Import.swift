internal import Essentials
internal import Store

extension Intranet {
    /// Takes a board's schools from the national register, as published.
    ///
    /// All of it in one transaction, or nothing: a refused row stops the import unless
    /// `skipBadRows` leaves it out. A second run changes nothing. Schools that the register has at
    /// another board now move there; schools that it does not have stay as they are.
    ///
    /// - Parameters:
    ///   - file: The register, in windows-1252 or UTF-8.
    ///   - boardNumber: The five digits of the board whose schools are taken.
    ///   - dryRun: Reports what would happen, and writes nothing.
    public func importSchools(
        _ file: [UInt8], boardNumber: String, skipBadRows: Bool = false, dryRun: Bool = false
    ) async throws -> ImportReport {
        // Reading the file keeps a core busy for a while: a reader's thread has the time.
        let register = try await database.read { _ in
            SchoolRegister(file, boardNumber: boardNumber)
        }
        let today = CalendarDay(of: clock.now())
        return try await carryOut(dryRun: dryRun) { reader, transaction in
            let plan = try SchoolImport(register, boardNumber: boardNumber, in: reader)
            guard let transaction, register.isReadable,
                skipBadRows || plan.report.refused.isEmpty
            else { return plan.report }
            try plan.apply(in: transaction, on: today)
            return plan.report.asApplied
        }
    }

    /// Takes staff from a list: persons, what they do where, their accounts and roles.
    ///
    /// All of it in one transaction, or nothing: a refused row stops the import unless
    /// `skipBadRows` leaves out the persons that it is about. A second run changes nothing. Persons
    /// who are not in the list stay as they are.
    ///
    /// - Parameters:
    ///   - file: The list, in UTF-8 or windows-1252.
    ///   - dryRun: Reports what would happen, and writes nothing.
    public func importPeople(
        _ file: [UInt8], skipBadRows: Bool = false, dryRun: Bool = false
    ) async throws -> ImportReport {
        let list = try await database.read { _ in StaffRoll(file) }
        let today = CalendarDay(of: clock.now())
        return try await carryOut(dryRun: dryRun) { reader, transaction in
            let plan = try StaffImport(list, on: today, in: reader)
            guard let transaction, list.isReadable,
                skipBadRows || plan.report.refused.isEmpty
            else { return plan.report }
            try plan.apply(in: transaction, on: today)
            return plan.report.asApplied
        }
    }

    /// Runs an import in the writer, or on a snapshot when nothing is to be written.
    private func carryOut(
        dryRun: Bool,
        _ body: @escaping @Sendable (any SQLReading, Transaction?) throws -> ImportReport
    ) async throws -> ImportReport {
        if dryRun {
            return try await database.read { try body($0, nil) }
        }
        return try await database.write { try body($0, $0) }
    }
}

extension ImportReport {
    fileprivate var asApplied: ImportReport {
        var report = self
        report.applied = true
        return report
    }
}
