internal import Essentials

@main
struct Program {
    static func main() async {
        PrivateFiles.makePrivate()
        StopSignals.block()
        do {
            switch try NodeArguments(Array(CommandLine.arguments.dropFirst())) {
            case .help:
                StandardError.write(NodeArguments.usage)
            case .initialise(let directory, let configuration):
                let board = try Initialisation.run(
                    directory, configuration, clock: SystemClock(), random: SystemRandom())
                StandardError.write("Made \(configuration.name), board \(board).")
                StandardError.write("Next: FederationNode serve --dir \(directory.path)")
            case .serve(let directory):
                try await serve(directory)
            }
        } catch let failure as NodeFailure {
            StandardError.write("FederationNode: \(failure.message)\nNext: \(failure.next)")
            StandardError.exit(failure.status)
        } catch {
            StandardError.write(
                "FederationNode: it cannot start: \(error).\nNext: look at the files in --dir.")
            StandardError.exit(1)
        }
    }

    private static func serve(_ directory: NodeDirectory) async throws {
        let lock = try InstanceLock(directory)
        let node = try await Node.open(directory, clock: SystemClock(), random: SystemRandom())
        try await node.run(until: StopSignals.stream())
        lock.release()
    }
}
