public import Essentials

/// A day of the calendar, kept as the number of days since 1970-01-01.
///
/// Employments and placements run from day to day; a number compares and stores the same anywhere.
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// Days since 1970-01-01.
    public let number: Int64

    /// The day with this number.
    public init(number: Int64) {
        self.number = number
    }

    /// The day of a moment, by UTC: a contract ends an hour or two late in the Netherlands.
    public init(of moment: Timestamp) {
        let day: Int64 = 86_400_000
        let (quotient, rest) = moment.milliseconds.quotientAndRemainder(dividingBy: day)
        number = rest < 0 ? quotient - 1 : quotient
    }

    /// The day written as `2026-11-24`; nil when it is written otherwise or does not exist.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard text.utf8.count == 10, parts.count == 3, parts[0].utf8.count == 4,
            parts[1].utf8.count == 2, let year = Int64(parts[0]), let month = Int64(parts[1]),
            let day = Int64(parts[2]), (1...9999).contains(year), (1...12).contains(month),
            (1...31).contains(day)
        else { return nil }
        number = Self.number(year: year, month: month, day: day)
        // 31 April has a number too, which belongs to 1 May.
        guard description == text else { return nil }
    }

    /// The day as `2026-11-24`.
    public var description: String {
        // Howard Hinnant's civil_from_days: years begin in March, eras last 400 years.
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
    }

    /// The earlier day is the smaller.
    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        left.number < right.number
    }

    private static func number(year: Int64, month: Int64, day: Int64) -> Int64 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func padded(_ value: Int64, to width: Int) -> String {
        let digits = String(value)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
