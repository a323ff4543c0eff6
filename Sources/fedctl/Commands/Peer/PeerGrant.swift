internal import Messages

/// `fedctl peer grant`: says what a peer may have of this board.
enum PeerGrant {
    static let command = Command(
        noun: "peer", verb: "grant", summary: "Grant a scope to a peer, or take it back",
        operands: [PeerOperand.value, .init(name: "SCOPE", help: "groups")],
        options: [.init(name: "take-back", help: "take the scope back")],
        examples: ["fedctl peer grant 90002 groups", "fedctl peer grant 90002 groups --take-back"],
        run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        let answer = try await call.node.call(
            AdminV1.TrustAdminService.setScope,
            AdminV1.SetScopeRequest(
                peer: call.operand(0), scope: call.operand(1), granted: !call.has("take-back")))
        call.show(answer.peer)
        return .done
    }
}
