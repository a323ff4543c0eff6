internal import Essentials
internal import Messages

/// `fedctl peer list`: the boards that this one knows.
enum PeerList {
    static let command = Command(
        noun: "peer", verb: "list", summary: "List the boards that this one knows",
        examples: ["fedctl peer list", "fedctl peer list --json"], run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        let peers = try await call.peers()
        call.show(["peers": .array(peers.map(PeerText.json))]) { PeerText.table(peers, call) }
        return .done
    }
}
