internal import Messages

/// `fedctl peer revoke`: ends the trust in a peer at once.
enum PeerRevoke {
    static let command = Command(
        noun: "peer", verb: "revoke",
        summary: "End the trust in a peer at once and cut its streams",
        operands: [
            PeerOperand.value,
            .init(name: "REASON", help: "kept with the peer", isRequired: false, takesRest: true),
        ],
        examples: ["fedctl peer revoke 90002 \"left the region\""], run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        let answer = try await call.node.call(
            AdminV1.TrustAdminService.revokePeer,
            AdminV1.RevokePeerRequest(peer: call.operand(0), reason: call.operand(1)))
        call.show(answer.peer)
        return .done
    }
}
