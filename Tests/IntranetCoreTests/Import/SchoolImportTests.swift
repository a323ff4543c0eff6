import Essentials
import Testing

@testable import IntranetCore

@Suite("Import of schools")
struct SchoolImportTests {
    private let fixture: ImportFixture

    init() throws {
        fixture = try ImportFixture()
    }

    private func take(
        _ rows: [[String]], board: String = "01234", skipBadRows: Bool = false,
        dryRun: Bool = false
    ) async throws -> ImportReport {
        try await fixture.intranet.importSchools(
            RegisterFile.bytes(rows), boardNumber: board, skipBadRows: skipBadRows, dryRun: dryRun)
    }

    private func names() async throws -> [String] {
        try await fixture.rows("SELECT site_code, name FROM schools ORDER BY site_code", columns: 2)
    }

    @Test("The board's sites come in with all that is known of them, others' are only counted")
    func firstRun() async throws {
        let report = try await take([
            RegisterFile.row("90AA00", name: "Het  Mozaïek"),
            RegisterFile.row("91AA00", board: "12345"), RegisterFile.row("90AB01"),
        ])
        #expect(report.rows == 3 && report.added == 2 && report.passedOver == 1)
        #expect(report.applied && report.refused.isEmpty)
        let facts = SchoolColumn.facts.map(\.field).joined(separator: ", ")
        let rows = try await fixture.rows(
            "SELECT site_code, \(facts) FROM schools ORDER BY site_code",
            columns: Int32(SchoolColumn.facts.count + 1))
        #expect(
            rows.first == "90AA00|Het Mozaïek|Proefweg|1-A|9999 ZZ|'s-Gravenhage|Zuid-Holland|0099|"
                + "Proef aan den IJssel|Corop|Rpa|Rmc|Midden|Openbaar||")
        #expect(rows.count == 2)
        let links = try await fixture.rows(
            "SELECT board_number, until FROM school_board_links", columns: 2)
        #expect(links == ["01234|-", "01234|-"])
    }

    @Test("A second run changes nothing, and one other fact changes one school")
    func secondRun() async throws {
        let rows = [RegisterFile.row("90AA00"), RegisterFile.row("90AB00")]
        _ = try await take(rows)
        let same = try await take(rows)
        #expect(same.added == 0 && same.changed == 0 && same.unchanged == 2 && same.applied)
        let renamed = try await take([rows[0], RegisterFile.row("90AB00", name: "De Nieuwe")])
        #expect(renamed.changed == 1 && renamed.unchanged == 1)
        #expect(renamed.changes == ["90AB00: VESTIGINGSNAAM"])
        #expect(try await names() == ["90AA00|De Proef", "90AB00|De Nieuwe"])
        let sections = try await fixture.rows(
            "SELECT name FROM spaces WHERE kind = 'school' ORDER BY id", columns: 1)
        #expect(sections == ["De Proef", "De Nieuwe"])
    }

    @Test("A broken row imports nothing, and says which, where and why")
    func brokenRow() async throws {
        let report = try await take([
            RegisterFile.row("90AA00"), RegisterFile.row("90A000"),
            RegisterFile.row("90AB00", postcode: "0999 ZZ"), RegisterFile.row("90AA00"),
            RegisterFile.row("90AC00", board: "1234"), RegisterFile.row("90AD00", name: " "),
            Array(RegisterFile.row("90AE00").dropLast()), RegisterFile.row("x", board: "12345"),
        ])
        #expect(!report.applied)
        #expect(
            report.refused.map { "\($0.row) \($0.column)" } == [
                "3 VESTIGINGSCODE", "4 POSTCODE", "5 VESTIGINGSCODE", "6 BEVOEGD GEZAG NUMMER",
                "7 VESTIGINGSNAAM", "8 ",
            ])
        #expect(report.refused[2].reason == "is in row 2 already")
        #expect(report.refused[5].reason == "has 17 cells, the heading has 18")
        #expect(try await names().isEmpty)
    }

    @Test("With broken rows left out the others come in")
    func skipping() async throws {
        let rows = [RegisterFile.row("90AA00"), RegisterFile.row("90A000")]
        let report = try await take(rows, skipBadRows: true)
        #expect(report.applied && report.added == 1 && report.refused.map(\.row) == [3])
        #expect(try await names() == ["90AA00|De Proef"])
    }

    @Test("A dry run reports the same and writes nothing")
    func dryRun() async throws {
        let rows = [RegisterFile.row("90AA00")]
        let trial = try await take(rows, dryRun: true)
        #expect(trial.added == 1 && !trial.applied)
        #expect(try await names().isEmpty)
        var real = try await take(rows)
        #expect(real.applied)
        real.applied = false
        #expect(real == trial)
    }

    @Test("A site that moves from board to board keeps its row, and its links keep the dates")
    func moving() async throws {
        _ = try await take([RegisterFile.row("90AA00"), RegisterFile.row("90AB00")])
        fixture.clock.advance(milliseconds: 86_400_000)
        let away = [RegisterFile.row("90AA00", board: "12345"), RegisterFile.row("90AB00")]
        let left = try await take(away)
        #expect(left.changed == 1 && left.unchanged == 1 && left.passedOver == 0)
        #expect(left.changes == ["90AA00: belongs to board 12345 now"])
        let again = try await take(away)
        #expect(again.changed == 0 && again.passedOver == 1)
        let back = try await take([RegisterFile.row("90AA00"), RegisterFile.row("90AB00")])
        #expect(back.added == 0 && back.changed == 1)
        #expect(back.changes == ["90AA00: BEVOEGD GEZAG NUMMER"])
        let links = try await fixture.rows(
            "SELECT board_number, until - since FROM school_board_links WHERE school_id = 1",
            columns: 2)
        #expect(links == ["01234|1", "12345|0", "01234|-"])
    }

    @Test("A file that is no register is refused by what is missing, also with bad rows left out")
    func wrongFile() async throws {
        let heading = RegisterFile.heading.filter { $0 != "POSTCODE" }
        let report = try await fixture.intranet.importSchools(
            RegisterFile.bytes([], heading: heading), boardNumber: "01234", skipBadRows: true)
        #expect(!report.applied)
        #expect(
            report.refused == [
                RefusedRow(row: 1, column: "POSTCODE", reason: "this column is missing")
            ])
        let empty = try await fixture.intranet.importSchools([], boardNumber: "01234")
        #expect(!empty.applied && empty.refused.map(\.reason) == ["the file is empty"])
    }

    @Test("A cell with a byte that stands for nothing is refused")
    func unreadable() async throws {
        let report = try await take([RegisterFile.row("90AA00", name: "De \u{81}\u{E9}")])
        #expect(report.refused.map(\.column) == ["VESTIGINGSNAAM"])
    }
}
