internal import Essentials

@main
struct Program {
    static func main() {
        PrivateFiles.makePrivate()
        let signals = StopSignals()
        Task.detached { await Process.exit(run(signals)) }
        signals.wait()
    }

    /// What the command line asks for; the process's exit status.
    private static func run(_ signals: StopSignals) async -> Int32 {
        do {
            switch try NodeArguments(Array(CommandLine.arguments.dropFirst())) {
            case .help:
                Process.say(NodeArguments.usage)
            case .initialise(let directory, let configuration):
                let board = try Initialisation.run(
                    directory, configuration, clock: SystemClock(), random: SystemRandom())
                Process.say("Made \(configuration.name), board \(board).")
                Process.say("Next: FederationNode serve --dir \(directory.path)")
            case .serve(let directory):
                try await serve(directory, until: signals.stream)
            }
            return 0
        } catch let failure as NodeFailure {
            Process.say("FederationNode: \(failure.message)\nNext: \(failure.next)")
            return failure.status
        } catch {
            Process.say("FederationNode: it cannot start: \(error).")
            Process.say("Next: look at the files in --dir.")
            return 1
        }
    }

    private static func serve(
        _ directory: NodeDirectory, until stop: AsyncStream<String>
    ) async throws {
        let lock = try InstanceLock(directory)
        let node = try await Node.open(directory, clock: SystemClock(), random: SystemRandom())
        try await node.run(until: stop)
        lock.release()
    }
}
