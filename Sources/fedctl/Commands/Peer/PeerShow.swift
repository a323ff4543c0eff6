/// `fedctl peer show`: all about one peer.
enum PeerShow {
    static let command = Command(
        noun: "peer", verb: "show",
        summary: "Show a peer's state, words and scopes, and how far each feed has come",
        operands: [PeerOperand.value],
        examples: [
            "fedctl peer show \"Stichting De Waterlinie\"", "fedctl peer show 90001 --json",
        ],
        run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        call.show(try await call.peer(call.operand(0)))
        return .done
    }
}
