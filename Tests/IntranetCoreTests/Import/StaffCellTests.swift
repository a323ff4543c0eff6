import Testing

@testable import IntranetCore

@Suite("Cells of a staff list")
struct StaffCellTests {
    @Test(
        "Grades are a set, however they are written",
        arguments: [
            ("", 0), ("1", 1), ("1/2", 3), ("1 2", 3), ("8,7", 0b1100_0000), ("3-5", 0b1_1100),
            ("1 / 2-3", 7), ("4+4", 8),
        ])
    func grades(text: String, set: Int) throws {
        #expect(try StaffCell.grades(text) == set)
    }

    @Test("What is no grade is refused", arguments: ["0", "9", "1-", "5-3", "x", "1/x", "1-2-3"])
    func wrongGrades(text: String) {
        #expect(throws: CellProblem.self) { try StaffCell.grades(text) }
    }

    @Test(
        "Weekdays are a set, short or in full",
        arguments: [("", 0), ("ma di wo", 7), ("Ma,Vr", 0b1_0001), ("maandag/zondag", 0b100_0001)])
    func weekdays(text: String, set: Int) throws {
        #expect(try StaffCell.weekdays(text) == set)
    }

    @Test("What is no weekday is refused", arguments: ["m", "mon", "maan", "xx"])
    func wrongWeekdays(text: String) {
        #expect(throws: CellProblem.self) { try StaffCell.weekdays(text) }
    }

    @Test(
        "A part of a job is exact, with a comma or a point",
        arguments: [
            ("", 0), ("1", 10_000), ("0,6", 6000), ("0.6", 6000), ("1,0000", 10_000),
            ("0,0401", 401), ("2", 20_000),
        ])
    func fte(text: String, value: Int) throws {
        #expect(try StaffCell.fte(text) == value)
    }

    @Test(
        "What is no part of a job is refused",
        arguments: ["-1", "0,", ",5,", "2,1", "3", "0,12345", "x", "1e1", "+1", "1,2,3"])
    func wrongFTE(text: String) {
        #expect(throws: CellProblem.self) { try StaffCell.fte(text) }
    }

    @Test("Days are read in both orders, and only days that exist")
    func days() throws {
        let day = try #require(CalendarDay("2024-08-01"))
        for text in ["2024-08-01", "01-08-2024", "1-8-2024"] {
            #expect(try StaffCell.day(text, .start) == day)
        }
        for text in ["", "2024-02-30", "30-2-2024", "1-13-2024", "1-8-24", "2024", "08/01/2024"] {
            #expect(throws: CellProblem.self) { try StaffCell.day(text, .start) }
        }
    }

    @Test("Addresses are kept in small letters, and have two sides")
    func emails() throws {
        #expect(try StaffCell.email("A.B@Voorbeeld.Invalid") == "a.b@voorbeeld.invalid")
        for text in ["", "a", "a@", "@b.nl", "a@b", "a b@c.nl", "a@b@c.nl", "a@.nl", "é@b.nl"] {
            #expect(throws: CellProblem.self) { try StaffCell.email(text) }
        }
    }

    @Test("Roles are words of either language; one that is not known is refused and not repeated")
    func roles() throws {
        #expect(try StaffCell.roles("") == [])
        #expect(try StaffCell.roles("medewerker") == [])
        #expect(
            try StaffCell.roles("Directeur, bestuurskantoor/beheerder")
                == [.schoolDirector, .communications, .platformAdmin])
        #expect(throws: CellProblem.self) { try StaffCell.roles("koning") }
        let problem = #expect(throws: CellProblem.self) { try StaffCell.roles("Jansen") }
        #expect(problem?.reason.contains("Jansen") == false)
    }
}
