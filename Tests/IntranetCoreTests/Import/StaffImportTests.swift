import Essentials
import Testing

@testable import IntranetCore

@Suite("Import of staff")
struct StaffImportTests {
    private let fixture: ImportFixture

    init() async throws {
        fixture = try ImportFixture()
        _ = try await fixture.intranet.importSchools(
            RegisterFile.bytes([RegisterFile.row("90AA00"), RegisterFile.row("90AB00")]),
            boardNumber: "01234")
    }

    private func take(
        _ rows: String..., heading: String = StaffFile.heading, skipBadRows: Bool = false,
        dryRun: Bool = false
    ) async throws -> ImportReport {
        let text = ([heading] + rows).joined(separator: "\r\n")
        return try await fixture.intranet.importPeople(
            Array(text.utf8), skipBadRows: skipBadRows, dryRun: dryRun)
    }

    private func people() async throws -> [String] {
        try await fixture.rows(
            """
            SELECT staff_number, first_name, name_prefix, surname, email FROM persons
            LEFT JOIN accounts ON person_id = persons.id ORDER BY staff_number
            """, columns: 5)
    }

    private func placements() async throws -> [String] {
        try await fixture.rows(
            """
            SELECT staff_number, site_code, job_function, grade_set, weekdays, fte,
                date(l.started_on * 86400, 'unixepoch'), date(l.ended_on * 86400, 'unixepoch')
            FROM placements l JOIN persons p ON p.id = l.person_id
            LEFT JOIN schools s ON s.id = l.school_id ORDER BY staff_number, l.id
            """, columns: 8)
    }

    private func roles() async throws -> [String] {
        try await fixture.rows(
            """
            SELECT staff_number, role, site_code FROM role_assignments r
            JOIN persons p ON p.id = r.person_id LEFT JOIN schools s ON s.id = r.school_id
            ORDER BY staff_number, role
            """, columns: 3)
    }

    private func employments() async throws -> [String] {
        try await fixture.rows(
            """
            SELECT staff_number, date(started_on * 86400, 'unixepoch'),
                date(ended_on * 86400, 'unixepoch')
            FROM employments e JOIN persons p ON p.id = e.person_id ORDER BY staff_number, e.id
            """, columns: 3)
    }

    @Test("Persons come in with name, address, employment, placement and roles")
    func firstRun() async throws {
        let report = try await take(StaffFile.sanne, StaffFile.bram)
        #expect(report.applied && report.rows == 2 && report.added == 2 && report.refused.isEmpty)
        #expect(
            try await people() == [
                "0017|Sanne|de|Proefpersoon|sanne@voorbeeld.invalid",
                "0018|Bram||Testman|bram@voorbeeld.invalid",
            ])
        #expect(
            try await placements() == [
                "0017|90AA00|Leerkracht|3|7|6000|2024-08-01|-",
                "0018|-|Conciërge|0|0|10000|2023-08-01|-",
            ])
        #expect(try await employments() == ["0017|2024-08-01|-", "0018|2023-08-01|-"])
        #expect(try await roles() == ["0017|schoolDirector|90AA00", "0017|schoolEditor|90AA00"])
        let sorted = try await fixture.rows(
            "SELECT sort_name FROM persons ORDER BY staff_number", columns: 1)
        #expect(sorted == ["proefpersoon, sanne de", "testman, bram"])
    }

    @Test("A second run changes nothing, in windows-1252 and in another order of columns either")
    func secondRun() async throws {
        _ = try await take(StaffFile.sanne, StaffFile.bram)
        let same = try await take(StaffFile.sanne, StaffFile.bram)
        #expect(same.added == 0 && same.changed == 0 && same.unchanged == 2 && same.applied)
        let text =
            "FUNCTIE\tbegindatum\te-mail\tachternaam\tVoornaam\tpersoneelsnummer\tfte\r\n"
            + "Conciërge\t2023-08-01\tbram@voorbeeld.invalid\tTestman\tBram\t0018\t1\r\n"
        let latin = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        let other = try await fixture.intranet.importPeople(latin)
        #expect(other.unchanged == 1 && other.changed == 0 && other.refused.isEmpty)
    }

    @Test("Several rows for one person are several placements of one employment")
    func severalPlacements() async throws {
        let report = try await take(
            "1;A;;B;a@b.invalid;Leerkracht;90AA00;1;ma;0,2;;2024-08-01;2025-07-31",
            "1;A;;B;a@b.invalid;Leerkracht;90AB00;2;di;0,4;;2023-08-01;")
        #expect(report.rows == 2 && report.added == 1)
        #expect(try await placements().count == 2)
        #expect(try await employments() == ["1|2023-08-01|-"])
    }

    @Test("What differs is changed, and told without a name")
    func changes() async throws {
        _ = try await take(StaffFile.sanne, StaffFile.bram)
        let report = try await take(
            "0017;Sanne;van de;Proefpersoon;s@voorbeeld.invalid;Intern begeleider;90AA00;;ma;0,8;;"
                + "2024-08-01;2027-07-31", StaffFile.bram)
        #expect(report.changed == 1 && report.unchanged == 1)
        #expect(report.changes == ["row 2: name, e-mail, employment, placements, rol"])
        #expect(try await people().first == "0017|Sanne|van de|Proefpersoon|s@voorbeeld.invalid")
        #expect(
            try await placements().first
                == "0017|90AA00|Intern begeleider|0|1|8000|2024-08-01|2027-07-31")
        #expect(try await employments().first == "0017|2024-08-01|2027-07-31")
        #expect(try await roles().isEmpty)
    }

    @Test("A list without roles leaves them as they are")
    func rolesKept() async throws {
        _ = try await take(StaffFile.sanne)
        let heading = "personeelsnummer;voornaam;tussenvoegsel;achternaam;e-mail;functie;begindatum"
        let report = try await take(
            "0017;Sanne;de;Proefpersoon;sanne@voorbeeld.invalid;Directeur;2024-08-01",
            heading: heading)
        #expect(report.applied)
        #expect(try await roles().count == 2)
    }

    @Test("A placement that the list no longer has ends the day before, once")
    func endedPlacement() async throws {
        _ = try await take(StaffFile.sanne)
        let moved =
            "0017;Sanne;de;Proefpersoon;sanne@voorbeeld.invalid;Leerkracht;90AB00;;;0,6;;"
            + "2026-08-01;"
        #expect(try await take(moved).changed == 1)
        #expect(
            try await placements() == [
                "0017|90AA00|Leerkracht|3|7|6000|2024-08-01|2026-11-23",
                "0017|90AB00|Leerkracht|0|0|6000|2026-08-01|-",
            ])
        #expect(try await take(moved).unchanged == 1)
        fixture.clock.advance(milliseconds: 5 * 86_400_000)
        #expect(try await take(moved).unchanged == 1)
    }

    @Test("A person who comes back gets a new employment beside the old one")
    func comingBack() async throws {
        _ = try await take("1;A;;B;a@b.invalid;Leerkracht;90AA00;;;1;;2020-08-01;2022-07-31")
        let back = "1;A;;B;a@b.invalid;Leerkracht;90AA00;;;1;;2025-08-01;"
        #expect(try await take(back).changed == 1)
        #expect(try await employments() == ["1|2020-08-01|2022-07-31", "1|2025-08-01|-"])
        #expect(try await take(back).unchanged == 1)
    }

    @Test("Bad cells are refused with row, column and reason, and nothing comes in")
    func badCells() async throws {
        let report = try await take(
            StaffFile.sanne,
            "2;A;;B;a2@b.invalid;Leerkracht;90ZZ00;;;1;;2024-08-01;",
            "3;A;;B;a3@b.invalid;Leerkracht;90AA00;;;1;keizer;2024-08-01;",
            "4;A;;B;a4@b.invalid;Leerkracht;90AA00;;;1;;2024-02-30;",
            "5;A;;B;SANNE@voorbeeld.invalid;Leerkracht;90AA00;;;1;;2024-08-01;",
            "6;A;;B;a6@b.invalid;Leerkracht;90AA00;;;1;;2024-08-01;2024-07-31",
            "7;;;B;a7@b.invalid;Leerkracht;90AA00;;;1;;2024-08-01;",
            "8;A;;B;a8@b.invalid;Directeur;;;;1;directeur;2024-08-01;",
            "9;A;;B;a9@b.invalid;Leerkracht;90AA00;;;1,x;;2024-08-01;")
        #expect(!report.applied)
        #expect(
            report.refused.map { "\($0.row) \($0.column)" } == [
                "3 vestiging", "4 rol", "5 begindatum", "6 e-mail", "7 einddatum", "8 voornaam",
                "9 vestiging", "10 fte",
            ])
        #expect(report.refused[3].reason == "is that of another person in row 2")
        #expect(try await people().isEmpty)
        let text = report.refused.map(\.reason).joined()
        #expect(!text.contains("keizer") && !text.lowercased().contains("sanne"))
    }

    @Test("With bad rows left out, a person is left out as a whole")
    func skipping() async throws {
        let report = try await take(
            "1;A;;B;a@b.invalid;Leerkracht;90AA00;;;0,5;;2024-08-01;",
            "1;A;;B;a@b.invalid;Leerkracht;90AB00;;;veel;;2024-08-01;",
            StaffFile.bram,
            "3;C;;D;c@b.invalid;Leerkracht;90AA00;;;1;;2024-08-01;",
            "3;C;;E;c@b.invalid;Leerkracht;90AB00;;;1;;2024-08-01;", skipBadRows: true)
        #expect(report.applied && report.added == 1)
        #expect(
            report.refused.map { "\($0.row) \($0.column)" } == [
                "2 personeelsnummer", "3 fte", "5 personeelsnummer", "6 achternaam",
            ])
        #expect(report.refused.first?.reason == "row 3 about the same person was refused")
        #expect(try await people().map { $0.prefix(4) } == ["0018"])
    }

    @Test("Two persons can swap their addresses")
    func swapping() async throws {
        _ = try await take(
            "1;A;;B;een@b.invalid;Leerkracht;;;;1;;2024-08-01;",
            "2;C;;D;twee@b.invalid;Leerkracht;;;;1;;2024-08-01;")
        let report = try await take(
            "1;A;;B;twee@b.invalid;Leerkracht;;;;1;;2024-08-01;",
            "2;C;;D;een@b.invalid;Leerkracht;;;;1;;2024-08-01;")
        #expect(report.changed == 2 && report.applied)
        #expect(try await people() == ["1|A||B|twee@b.invalid", "2|C||D|een@b.invalid"])
    }

    @Test("The address of somebody who keeps it is refused, and so is what followed from it")
    func takenAddress() async throws {
        _ = try await take(
            "1;A;;B;een@b.invalid;Leerkracht;;;;1;;2024-08-01;",
            "2;C;;D;twee@b.invalid;Leerkracht;;;;1;;2024-08-01;")
        // 2 wants the address of 1, who is not in the list; 3 wants the one that 2 would leave.
        let report = try await take(
            "2;C;;D;een@b.invalid;Leerkracht;;;;1;;2024-08-01;",
            "3;E;;F;twee@b.invalid;Leerkracht;;;;1;;2024-08-01;", skipBadRows: true)
        #expect(report.refused.map { "\($0.row) \($0.column)" } == ["2 e-mail", "3 e-mail"])
        #expect(try await people() == ["1|A||B|een@b.invalid", "2|C||D|twee@b.invalid"])
    }

    @Test("A dry run reports the same and writes nothing")
    func dryRun() async throws {
        let trial = try await take(StaffFile.sanne, dryRun: true)
        #expect(trial.added == 1 && !trial.applied)
        #expect(try await people().isEmpty)
    }

    @Test("A file without a required column is refused by its name")
    func missingColumn() async throws {
        let report = try await take("1;A", heading: "personeelsnummer;voornaam", skipBadRows: true)
        #expect(!report.applied)
        #expect(
            report.refused.map(\.column) == ["achternaam", "e-mail", "functie", "begindatum"])
    }
}
