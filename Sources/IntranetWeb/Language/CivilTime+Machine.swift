extension CivilTime {
    /// `2026-11-24T14:30+01:00`, for the `datetime` attribute.
    var machineReadable: HTML {
        """
        \(year)-\(twoDigits: month)-\(twoDigits: day)T\(twoDigits: hour):\(twoDigits: minute)\
        +\(twoDigits: offset / 60):00
        """
    }

    /// A number below 100 with a zero before it when it is below 10.
    static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
