import Essentials
import IntranetCore
import Testing

@Suite struct CalendarDayTests {
    @Test("A day is known by its number and its ISO form")
    func writtenForm() {
        #expect(CalendarDay("1970-01-01")?.number == 0)
        #expect(CalendarDay("2026-11-24")?.number == 20_781)
        #expect(CalendarDay(number: 20_781).description == "2026-11-24")
        #expect(CalendarDay(number: -1).description == "1969-12-31")
    }

    @Test("Every day of four centuries reads back as it was written")
    func roundTrip() throws {
        let start = try #require(CalendarDay("1900-01-01"))
        for number in start.number..<(start.number + 146_097) {
            let day = CalendarDay(number: number)
            #expect(CalendarDay(day.description) == day)
        }
    }

    @Test(
        "What is no day of the calendar is refused",
        arguments: [
            "2026-02-29", "2026-04-31", "2026-13-01", "24-11-2026", "2026-1-01", "", "2026-11-2x",
            "+026-11-24",
        ])
    func noDay(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test("A moment belongs to its day, also before 1970")
    func moments() {
        #expect(CalendarDay(of: Timestamp(milliseconds: 86_399_999)).number == 0)
        #expect(CalendarDay(of: Timestamp(milliseconds: 86_400_000)).number == 1)
        #expect(CalendarDay(of: Timestamp(milliseconds: -1)).number == -1)
    }
}
