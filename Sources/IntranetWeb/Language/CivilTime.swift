internal import Essentials

/// What clock and calendar on the wall in Amsterdam show at a moment.
///
/// Computed with the European summer time rule (last Sunday of March to last Sunday of October,
/// both at 01:00 UTC) instead of the system's time zone: the pages are the same on every machine,
/// and localtime(3) takes a lock and reads files. If the rule changes, this file changes.
struct CivilTime: Sendable, Equatable {
    let year: Int
    let month: Int
    let day: Int
    let hour: Int
    let minute: Int
    /// Days since 1970-01-01 on this calendar, to tell today from yesterday.
    let dayNumber: Int
    /// Minutes that Amsterdam is ahead of UTC.
    let offset: Int

    /// The wall in Amsterdam at that moment.
    init(_ moment: Timestamp) {
        let seconds = Self.floorDivide(Int(moment.milliseconds), 1000)
        offset = Self.isSummer(seconds) ? 120 : 60
        let local = seconds + offset * 60
        dayNumber = Self.floorDivide(local, 86_400)
        let secondOfDay = local - dayNumber * 86_400
        hour = secondOfDay / 3600
        minute = secondOfDay % 3600 / 60
        (year, month, day) = Self.date(dayNumber)
    }

    /// 0 for Monday to 6 for Sunday.
    var weekday: Int { Self.weekday(dayNumber) }

    private static func weekday(_ dayNumber: Int) -> Int {
        // 1970-01-01 was a Thursday.
        let shifted = dayNumber + 3
        return shifted - floorDivide(shifted, 7) * 7
    }

    private static func isSummer(_ seconds: Int) -> Bool {
        let year = date(floorDivide(seconds, 86_400)).year
        return seconds >= lastSunday(of: 3, year) && seconds < lastSunday(of: 10, year)
    }

    /// 01:00 UTC on the last Sunday of a month of 31 days, in seconds since 1970.
    private static func lastSunday(of month: Int, _ year: Int) -> Int {
        let last = dayNumber(year, month, 31)
        return (last - (weekday(last) + 1) % 7) * 86_400 + 3600
    }

    /// Howard Hinnant's `days_from_civil`: eras of 400 years that begin on the first of March.
    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = floorDivide(shiftedYear, 400)
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// Howard Hinnant's `civil_from_days`.
    private static func date(_ dayNumber: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func floorDivide(_ left: Int, _ right: Int) -> Int {
        left >= 0 ? left / right : -((right - 1 - left) / right)
    }
}
