import Essentials
import Synchronization

@testable import fedctl

/// One run of fedctl and what came out of it.
struct Run {
    let status: ExitStatus
    let output: String
    let notes: String

    var json: JSONValue? { try? JSONValue(parsing: Array(output.utf8)) }

    /// Runs fedctl with words as a shell would split them.
    static func fedctl(
        _ words: String..., on node: FakeNode = FakeNode(), input: String = "",
        colour: Bool = false
    ) async -> Run {
        let written = Mutex((output: "", notes: ""))
        let console = Console(hasColour: colour) { stream, text in
            written.withLock {
                if stream == .output { $0.output += text } else { $0.notes += text }
            }
        }
        let tool = Tool(
            console: console, files: FakeFiles(input: input), clock: ManualClock()
        ) { _, _ in node }
        let status = await tool.run(words)
        let (output, notes) = written.withLock { ($0.output, $0.notes) }
        return Run(status: status, output: output, notes: notes)
    }
}

/// Every file holds the same text.
struct FakeFiles: InputFiles {
    let input: String

    func read(_ path: String) throws -> [UInt8] {
        Array(input.utf8)
    }

    func readSecret(prompt: String) throws -> String {
        input
    }
}
