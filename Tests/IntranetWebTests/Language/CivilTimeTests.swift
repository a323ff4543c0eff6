import Essentials
import Foundation
import Testing

@testable import IntranetWeb

@Suite struct CivilTimeTests {
    /// 2026-11-24 14:30 in Amsterdam.
    private let moment = Timestamp(milliseconds: 1_795_527_000_000)

    @Test("the wall shows what the system's time zone says, from 2020 to 2040")
    func agreesWithTheSystem() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "Europe/Amsterdam"))
        var seconds = 1_577_836_800
        while seconds < 2_208_988_800 {
            let wall = CivilTime(Timestamp(milliseconds: Int64(seconds) * 1000))
            let parts = calendar.dateComponents(
                [.year, .month, .day, .hour, .minute, .weekday],
                from: Date(timeIntervalSince1970: Double(seconds)))
            #expect(
                [
                    wall.year, wall.month, wall.day, wall.hour, wall.minute,
                    (wall.weekday + 1) % 7 + 1,
                ]
                    == [
                        parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.weekday,
                    ])
            seconds += 7 * 3600 + 1740
        }
    }

    @Test("summer time begins and ends at one o'clock UTC")
    func switches() {
        // 2026-03-29 and 2026-10-25.
        for (second, before, after) in [(1_774_746_000, 60, 120), (1_792_890_000, 120, 60)] {
            #expect(CivilTime(Timestamp(milliseconds: Int64(second) * 1000 - 1)).offset == before)
            #expect(CivilTime(Timestamp(milliseconds: Int64(second) * 1000)).offset == after)
        }
    }

    @Test("machines get the exact time with its offset")
    func machineReadable() {
        let written = String(decoding: CivilTime(moment).machineReadable.bytes, as: UTF8.self)
        #expect(written == "2026-11-24T14:30+01:00")
    }

    private func read(_ phrases: some Phrases, seconds: Int64) -> String {
        phrases.moment(CivilTime(moment), today: CivilTime(moment.adding(seconds: seconds)))
    }

    @Test("people read the time today, then yesterday, then the date")
    func readable() {
        let day: Int64 = 86_400
        #expect(read(DutchPhrases(), seconds: 3600) == "14.30 uur")
        #expect(read(DutchPhrases(), seconds: 10 * 3600) == "gisteren, 14.30 uur")
        #expect(read(DutchPhrases(), seconds: 2 * day) == "di 24 november 2026")
        #expect(read(EnglishPhrases(), seconds: day) == "yesterday, 14:30")
        #expect(read(EnglishPhrases(), seconds: 9 * day) == "Tue 24 November 2026")
    }

    @Test("a post from a clock that is ahead is from today")
    func ahead() {
        #expect(read(DutchPhrases(), seconds: -86_400) == "14.30 uur")
    }

    @Test("names are joined as people say them")
    func lists() {
        #expect(DutchPhrases().list([]) == "")
        #expect(DutchPhrases().list(["A"]) == "A")
        #expect(DutchPhrases().list(["A", "B", "C"]) == "A, B en C")
        #expect(EnglishPhrases().list(["A", "B"]) == "A and B")
    }
}
