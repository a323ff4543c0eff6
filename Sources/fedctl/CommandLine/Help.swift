/// The explanations, made from the command table.
enum Help {
    static func text(noun: String?, verb: String?) throws(Failure) -> String {
        guard let noun else { return overview() }
        let commands = CommandTable.verbs(of: noun)
        guard !commands.isEmpty else {
            throw .usage("There is no help on “\(noun)”.", next: "fedctl help")
        }
        guard let command = commands.first(where: { $0.verb == verb ?? "" }) else {
            return overview(of: noun, commands)
        }
        return explanation(of: command)
    }

    static func usage(of command: Command) -> String {
        let operands = command.operands.map { operand in
            let name = operand.takesRest ? "\(operand.name)…" : operand.name
            return operand.isRequired ? name : "[\(name)]"
        }
        let options = command.options.map { "[\(signature($0))]" }
        return (["fedctl", command.name] + operands + options).joined(separator: " ")
    }

    private static func overview() -> String {
        var lines = [
            "fedctl runs one board's node from its own machine.", "",
            "fedctl NOUN VERB [NAME] [--dir DIR | --socket PATH] [--json]", "",
        ]
        lines += aligned(CommandTable.all.map { ($0.name, $0.summary) })
        lines += [
            "", "Every command:", "",
        ]
        lines += aligned(Command.globalOptions.map { (signature($0), $0.help) })
        lines += [
            "", "Without --dir and --socket, LERARENKAMER_DIR or else the directory you are in.",
            "Exit: 0 done, 1 refused or failed, 2 usage, 3 node not reachable, "
                + "4 waiting for the other side.",
            "", "More: fedctl help peer, fedctl help peer confirm",
        ]
        return lines.joined(separator: "\n")
    }

    private static func overview(of noun: String, _ commands: [Command]) -> String {
        let examples = commands.flatMap { $0.examples.prefix(1) }.map { "  \($0)" }
        let lines =
            aligned(commands.map { ($0.name, $0.summary) })
            + ["", "Examples:", ""] + examples + ["", "More: fedctl help \(noun) VERB"]
        return lines.joined(separator: "\n")
    }

    private static func explanation(of command: Command) -> String {
        let operands = command.operands.map { ($0.name, $0.help) }
        let options = (command.options + Command.globalOptions).map { (signature($0), $0.help) }
        var lines = [usage(of: command), "", command.summary + ".", ""]
        lines += aligned(operands + options)
        lines += ["", "Examples:", ""] + command.examples.map { "  \($0)" }
        return lines.joined(separator: "\n")
    }

    private static func signature(_ option: Command.Option) -> String {
        guard let value = option.value else { return "--\(option.name)" }
        return option.isValueOptional
            ? "--\(option.name)[=\(value)]" : "--\(option.name) \(value)"
    }

    private static func aligned(_ rows: [(String, String)]) -> [String] {
        let width = rows.map(\.0.count).max() ?? 0
        return rows.map { name, help in
            "  " + name + String(repeating: " ", count: width - name.count + 2) + help
        }
    }
}
