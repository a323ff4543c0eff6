import Testing

@testable import fedctl

@Suite("What stands on the command line")
struct ParsedLineTests {
    private func command(_ words: String...) throws -> (Command?, ParsedLine) {
        let line = try ParsedLine(words)
        guard case .run(let command) = line.request else { return (nil, line) }
        return (command, line)
    }

    @Test("Options may stand before, between and after the words")
    func optionsAnywhere() throws {
        for words in [
            ["--dir", "D", "--json", "peer", "show", "90001"],
            ["peer", "--dir", "D", "show", "90001", "--json"],
            ["peer", "show", "--json", "90001", "--dir=D"],
        ] {
            let line = try ParsedLine(words)
            guard case .run(let command) = line.request else {
                Issue.record("no command in \(words)")
                continue
            }
            #expect(command.name == "peer show")
            #expect(line.operands == ["90001"])
            #expect(line.options == ["dir": "D", "json": ""])
        }
    }

    @Test("Words after the last operand belong to it where it takes the rest")
    func rest() throws {
        let (_, line) = try command("peer", "confirm", "90001", "a", "b", "--wait", "c")
        #expect(line.operands == ["90001", "a b c"])
        #expect(line.options == ["wait": ""])
    }

    @Test("A name that begins with dashes can be given after --")
    func afterDashes() throws {
        let (_, line) = try command("group", "create", "--", "--odd")
        #expect(line.operands == ["--odd"])
    }

    @Test("A noun that stands alone needs no verb")
    func nounAlone() throws {
        #expect(try command("status").0?.name == "status")
        #expect(throws: Failure.self) { try command("status", "now") }
    }

    @Test(
        "A slip of the fingers gets the word that was meant",
        arguments: [
            (["pere", "list"], "Did you mean: fedctl peer?"),
            (["peer", "lits"], "Did you mean: fedctl peer list?"),
            (["invite", "acept", "x"], "Did you mean: fedctl invite accept?"),
            (["peer", "list", "--jsn"], "Did you mean --json?"),
            (["peer", "confrim", "x"], "Did you mean: fedctl peer confirm?"),
            (["peer", "dance"], "fedctl help peer"),
        ])
    func suggestion(words: [String], next: String) {
        let failure = #expect(throws: Failure.self) { try ParsedLine(words) }
        #expect(failure?.next == next)
        #expect(failure?.status == .usage)
    }

    @Test("A missing operand, a value too many and a lacking value are told with the usage")
    func wrongOperands() {
        for words in [
            ["peer", "show"], ["peer", "show", "a", "b"], ["peer", "list", "--dir"],
            ["peer", "list", "--json=yes"], ["peer"], ["peer", "list", "-x"],
        ] {
            let failure = #expect(throws: Failure.self) { try ParsedLine(words) }
            #expect(failure?.status == .usage, "\(words)")
            #expect(failure?.next.isEmpty == false, "\(words)")
        }
    }

    @Test("Nothing at all, help and --help ask for help")
    func help() throws {
        for words in [[], ["help"], ["--help"], ["-h"], ["help", "peer"], ["peer", "--help"]] {
            guard case .help = try ParsedLine(words).request else {
                Issue.record("no help for \(words)")
                continue
            }
        }
    }
}
