/// The one place that writes to the terminal.
///
/// Answers go to standard output, notes and errors to standard error, so that pipes stay clean.
struct Console: Sendable {
    /// Where a line goes.
    enum Stream: Sendable { case output, error }

    /// A colour, used on a terminal only.
    enum Colour: String, Sendable { case red = "31", green = "32", yellow = "33", faint = "2" }

    let hasColour: Bool
    let write: @Sendable (Stream, String) -> Void

    func line(_ text: String) {
        write(.output, text + "\n")
    }

    /// Something a person wants to know and a program does not.
    func note(_ text: String) {
        write(.error, text + "\n")
    }

    func paint(_ text: String, _ colour: Colour?) -> String {
        guard hasColour, let colour else { return text }
        return "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m"
    }
}
