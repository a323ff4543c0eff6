/// One verb of fedctl: what it takes, how it is explained, and what it does.
///
/// Parsing, help and suggestions all read these values; nothing about a command stands elsewhere.
struct Command: Sendable {
    /// What comes after the verb without dashes.
    struct Operand: Sendable {
        let name: String
        let help: String
        var isRequired = true
        /// Takes all that is left, joined by spaces.
        var takesRest = false
    }

    /// `--name`, with a value when `value` names one.
    struct Option: Sendable {
        let name: String
        var value: String?
        /// The value may be left out; then it can only be given as `--name=value`.
        var isValueOptional = false
        let help: String
    }

    let noun: String
    /// Empty for a noun that stands alone.
    var verb = ""
    let summary: String
    var operands: [Operand] = []
    var options: [Option] = []
    let examples: [String]
    let run: @Sendable (Invocation) async throws -> ExitStatus

    var name: String {
        verb.isEmpty ? noun : "\(noun) \(verb)"
    }

    /// What every command understands.
    static let globalOptions = [
        Option(name: "dir", value: "DIR", help: "the node's data directory"),
        Option(name: "socket", value: "PATH", help: "the node's admin socket"),
        Option(name: "json", help: "print JSON, for programs"),
        Option(name: "help", help: "explain the command"),
    ]

    static let wait = Option(
        name: "wait", value: "SECONDS", isValueOptional: true,
        help: "wait for the other side, 60 seconds unless said otherwise")

    func option(_ name: String) -> Option? {
        (options + Self.globalOptions).first { $0.name == name }
    }
}
