import Testing

@testable import fedctl

@Suite("The table of commands")
struct CommandTableTests {
    @Test("Every example can be typed", arguments: CommandTable.all.flatMap(\.examples))
    func examples(example: String) throws {
        let typed = example.split(separator: "|").last?.split(separator: "<").first ?? ""
        var words: [String] = []
        for (index, part) in typed.split(separator: "\"", omittingEmptySubsequences: false)
            .enumerated()
        {
            words +=
                index.isMultiple(of: 2)
                ? part.split(separator: " ").map(String.init)
                : [
                    String(part)
                ]
        }
        #expect(words.first == "fedctl")
        guard case .run = try ParsedLine(Array(words.dropFirst())).request else {
            Issue.record("\(example) is no command")
            return
        }
    }

    @Test("Every command has its own name, an example, and help that fits 100 columns")
    func help() throws {
        #expect(Set(CommandTable.all.map(\.name)).count == CommandTable.all.count)
        var texts = [try Help.text(noun: nil, verb: nil)]
        for noun in CommandTable.nouns { texts.append(try Help.text(noun: noun, verb: nil)) }
        for command in CommandTable.all {
            #expect(!command.examples.isEmpty, "\(command.name)")
            texts.append(try Help.text(noun: command.noun, verb: command.verb))
        }
        for line in texts.flatMap({ $0.split(separator: "\n") }) {
            #expect(line.count <= 100, "\(line)")
        }
    }

    @Test("Operands that may be left out stand last, and only the last takes the rest")
    func operands() {
        for command in CommandTable.all {
            let required = command.operands.map(\.isRequired)
            #expect(required == required.filter(\.self) + required.filter { !$0 })
            #expect(command.operands.dropLast().allSatisfy { !$0.takesRest })
        }
    }
}
