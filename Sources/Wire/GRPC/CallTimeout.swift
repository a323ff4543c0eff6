/// The `grpc-timeout` field: at most eight digits and a unit.
enum CallTimeout {
    /// Longer timeouts are cut to this, so that sums cannot overflow.
    private static let longest: UInt64 = 365 * 86_400 * 1_000_000_000

    /// Nanoseconds; nil when the field is malformed.
    static func parse(_ field: ArraySlice<UInt8>) -> UInt64? {
        guard let unit = field.last, let factor = nanoseconds(of: unit) else { return nil }
        let digits = field.dropLast()
        guard (1...8).contains(digits.count) else { return nil }
        var value: UInt64 = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + UInt64(digit - UInt8(ascii: "0"))
        }
        let (product, overflow) = value.multipliedReportingOverflow(by: factor)
        return overflow ? longest : min(product, longest)
    }

    private static func nanoseconds(of unit: UInt8) -> UInt64? {
        switch unit {
        case UInt8(ascii: "n"): 1
        case UInt8(ascii: "u"): 1_000
        case UInt8(ascii: "m"): 1_000_000
        case UInt8(ascii: "S"): 1_000_000_000
        case UInt8(ascii: "M"): 60_000_000_000
        case UInt8(ascii: "H"): 3_600_000_000_000
        default: nil
        }
    }

    /// The finest unit that holds the duration in eight digits, rounded up.
    static func format(_ duration: Duration) -> String {
        let units: [(String, UInt64)] = [
            ("n", 1), ("u", 1_000), ("m", 1_000_000), ("S", 1_000_000_000),
            ("M", 60_000_000_000),
        ]
        let nanoseconds = duration.wholeNanoseconds
        for (unit, factor) in units {
            let value = nanoseconds / factor + (nanoseconds.isMultiple(of: factor) ? 0 : 1)
            if value < 100_000_000 { return "\(value)\(unit)" }
        }
        return "99999999M"
    }
}
