internal import Store

/// The state of the directory that one use case sees: a snapshot, its version and the day.
struct DirectoryPage {
    let reader: any SQLReading
    let version: Int64
    let day: CalendarDay

    init(_ reader: any SQLReading, day: CalendarDay) throws {
        self.reader = reader
        self.day = day
        version = try reader.first("SELECT version FROM directory_version") { $0.int64(0) } ?? 0
    }
}
