internal import Glibc

/// The node's log: one line an event on standard error, `time level area message key=value …`.
///
/// Never give it personal data: no name, address, text or wish of a person; ids of boards,
/// groups and events are fine.
public struct Log: Sendable {
    /// How much an operator should care.
    public enum Level: String, Sendable { case info, warning, error }

    /// The part of the product that speaks, such as "federation".
    public let area: String
    private let clock: any WallClock

    /// A log for one part of the product.
    public init(area: String, clock: any WallClock = SystemClock()) {
        self.area = area
        self.clock = clock
    }

    /// Writes one line; `fields` follow the message as key=value.
    public func write(
        _ level: Level, _ message: String, _ fields: KeyValuePairs<String, String> = [:]
    ) {
        var line = "\(clock.now().milliseconds) \(level.rawValue) \(area) \(message)"
        for (key, value) in fields {
            line += " \(key)=\(value.contains(" ") ? "\"\(value)\"" : value)"
        }
        line += "\n"
        line.withUTF8 { unsafe _ = Glibc.write(2, $0.baseAddress, $0.count) }
    }

    /// Something worth knowing happened.
    public func info(_ message: String, _ fields: KeyValuePairs<String, String> = [:]) {
        write(.info, message, fields)
    }

    /// Something is off, and the node goes on by itself.
    public func warning(_ message: String, _ fields: KeyValuePairs<String, String> = [:]) {
        write(.warning, message, fields)
    }

    /// Something is broken, and a person has to look.
    public func error(_ message: String, _ fields: KeyValuePairs<String, String> = [:]) {
        write(.error, message, fields)
    }
}
