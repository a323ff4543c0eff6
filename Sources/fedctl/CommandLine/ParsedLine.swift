/// What stood on the command line.
struct ParsedLine: Sendable {
    /// What the line asks for.
    enum Request: Sendable {
        case run(Command)
        /// Help about everything, a noun, or a verb.
        case help(noun: String?, verb: String?)
    }

    var request: Request
    var operands: [String] = []
    /// Values by option name; empty text for an option without value.
    var options: [String: String] = [:]

    /// Reads the words after the program's name.
    init(_ words: [String]) throws(Failure) {
        let (noun, verb, rest) = try Self.findCommand(words)
        guard let noun, noun != "help" else {
            let topics = rest.filter { !$0.hasPrefix("-") }
            request = .help(
                noun: noun == nil ? nil : verb ?? topics.first,
                verb: verb == nil ? topics.dropFirst().first : topics.first)
            return
        }
        guard CommandTable.nouns.contains(noun) else { throw Self.unknownNoun(noun) }
        if rest.contains("--help") || rest.contains("-h") || verb == "help" {
            request = .help(noun: noun, verb: verb == "help" ? nil : verb)
            return
        }
        let commands = CommandTable.verbs(of: noun)
        guard let command = commands.first(where: { $0.verb == verb ?? "" }) else {
            throw Self.unknownVerb(noun, verb)
        }
        request = .run(command)
        try read(rest, for: command)
    }

    /// Splits off noun and verb; what is left keeps its order.
    private static func findCommand(
        _ words: [String]
    ) throws(Failure) -> (noun: String?, verb: String?, rest: [String]) {
        var found: [String] = []
        var rest: [String] = []
        var isValue = false
        for word in words {
            let wanted =
                found.first.map { CommandTable.verbs(of: $0).first?.verb == "" } == true
                ? 1 : 2
            if !isValue, !word.hasPrefix("-"), found.count < wanted {
                found.append(word)
            } else {
                rest.append(word)
            }
            let option = Command.globalOptions.first { "--\($0.name)" == word }
            isValue = !isValue && option?.value != nil
        }
        return (found.first, found.dropFirst().first, rest)
    }

    private mutating func read(_ words: [String], for command: Command) throws(Failure) {
        var remaining = words[...]
        while let word = remaining.popFirst() {
            if word == "--" {
                operands += remaining
                remaining = []
            } else if word.hasPrefix("--") {
                try readOption(word, &remaining, command)
            } else if word.hasPrefix("-"), word.count > 1 {
                throw .usage(
                    "\(word) is no option of `fedctl \(command.name)`.",
                    next: "fedctl \(command.name) --help")
            } else {
                operands.append(word)
            }
        }
        try checkOperands(command)
    }

    private mutating func readOption(
        _ word: String, _ remaining: inout ArraySlice<String>, _ command: Command
    ) throws(Failure) {
        let parts = word.dropFirst(2).split(
            separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = parts.first.map(String.init) ?? ""
        guard let option = command.option(name) else {
            let known = (command.options + Command.globalOptions).map(\.name)
            let meant = Nearest.to(name, among: known)
            throw .usage(
                "`fedctl \(command.name)` has no option --\(name).",
                next: meant.map { "Did you mean --\($0)?" } ?? "fedctl \(command.name) --help")
        }
        if parts.count == 2, let value = parts.last {
            guard option.value != nil else {
                throw .usage("--\(name) takes no value.", next: "fedctl \(command.name) --\(name)")
            }
            options[name] = String(value)
        } else if let value = option.value, !option.isValueOptional {
            guard let given = remaining.popFirst() else {
                throw .usage(
                    "--\(name) needs a value.", next: "fedctl \(command.name) --\(name) \(value)")
            }
            options[name] = given
        } else {
            options[name] = ""
        }
    }

    private mutating func checkOperands(_ command: Command) throws(Failure) {
        if let last = command.operands.last, last.takesRest,
            operands.count > command.operands.count
        {
            let kept = operands.prefix(command.operands.count - 1)
            operands = kept + [operands.dropFirst(kept.count).joined(separator: " ")]
        }
        let required = command.operands.filter(\.isRequired)
        if operands.count < required.count {
            let missing = required[operands.count]
            throw .usage(
                "\(missing.name) is missing: \(missing.help).", next: Help.usage(of: command))
        }
        if operands.count > command.operands.count {
            throw .usage(
                "“\(operands[command.operands.count])” is one word too many. "
                    + "Names with spaces go between quotes.",
                next: Help.usage(of: command))
        }
    }

    private static func unknownNoun(_ noun: String) -> Failure {
        let next = Nearest.to(noun, among: CommandTable.nouns).map { "Did you mean: fedctl \($0)?" }
        return .usage("fedctl does not know “\(noun)”.", next: next ?? "fedctl help")
    }

    private static func unknownVerb(_ noun: String, _ verb: String?) -> Failure {
        let verbs = CommandTable.verbs(of: noun).map(\.verb)
        guard let verb else {
            return .usage(
                "What about \(noun)? One of: \(verbs.joined(separator: ", ")).",
                next: "fedctl help \(noun)")
        }
        let next = Nearest.to(verb, among: verbs).map { "Did you mean: fedctl \(noun) \($0)?" }
        return .usage(
            "fedctl \(noun) cannot “\(verb)”. It can: \(verbs.joined(separator: ", ")).",
            next: next ?? "fedctl help \(noun)")
    }
}
