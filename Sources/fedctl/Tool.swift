internal import Essentials

/// fedctl from its words to its exit status; everything outside it is handed in.
struct Tool: Sendable {
    let console: Console
    let files: any InputFiles
    let clock: any WallClock
    /// Reaches the node that the options point at; nil options mean they were not given.
    let connect: @Sendable (_ directory: String?, _ socket: String?) async throws -> any AdminNode

    func run(_ words: [String]) async -> ExitStatus {
        do {
            if words == ["--version"] {
                console.line("fedctl \(Version.current)")
                return .done
            }
            let line = try ParsedLine(words)
            switch line.request {
            case .help(let noun, let verb):
                console.line(try Help.text(noun: noun, verb: verb))
                return .done
            case .run(let command):
                return try await run(command, line)
            }
        } catch let failure as Failure {
            report(failure, asJSON: words.contains("--json"))
            return failure.status
        } catch {
            let failure = Failure(.refused, "It failed: \(error).", next: "fedctl status")
            report(failure, asJSON: words.contains("--json"))
            return failure.status
        }
    }

    private func run(_ command: Command, _ line: ParsedLine) async throws -> ExitStatus {
        let node = try await connect(line.options["dir"], line.options["socket"])
        let invocation = Invocation(
            command: command, operands: line.operands, options: line.options, console: console,
            node: node, files: files, clock: clock)
        return try await command.run(invocation)
    }

    private func report(_ failure: Failure, asJSON: Bool) {
        guard asJSON else {
            console.note(console.paint("fedctl: \(failure.message)", .red))
            return console.note("Next: \(failure.next)")
        }
        let json: JSONValue = [
            "error": .string(failure.message), "next": .string(failure.next),
            "exit_status": .integer(Int64(failure.status.rawValue)),
        ]
        console.note(json.encoded)
    }
}
