internal import Messages

/// `fedctl peer confirm`: says that both admins read the same words.
enum PeerConfirm {
    static let command = Command(
        noun: "peer", verb: "confirm",
        summary: "Confirm a peer after both admins have compared the eight words",
        operands: [
            PeerOperand.value,
            .init(
                name: "WORDS", help: "the eight words, as the other admin reads them aloud",
                isRequired: false, takesRest: true),
        ],
        options: [
            .init(name: "words", value: "WORDS", help: "the same, as an option"), Command.wait,
        ],
        examples: [
            "fedctl peer confirm 90002 appel brug dauw egel fluit gans haven ijs",
            "fedctl peer confirm 90002 \"appel brug dauw egel fluit gans haven ijs\" --wait",
        ], run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        let words = (call.options["words"] ?? call.operand(1)).split(whereSeparator: \.isWhitespace)
        guard words.count == 8 else {
            throw Failure.usage(
                "There are eight words; \(words.count) were given.",
                next: "fedctl peer show \(call.operand(0))")
        }
        let confirmed = try await call.node.call(
            AdminV1.TrustAdminService.confirmPeer,
            AdminV1.ConfirmPeerRequest(
                peer: call.operand(0), words: words.joined(separator: " "))
        ).peer
        let id = confirmed?.boardID ?? ""
        let peer = try await call.wait(for: "the other admin to confirm") {
            try await call.peer(id)
        } until: {
            $0.state != "verified" && $0.state != "invited"
        }
        call.show(peer)
        return peer.state == "active" ? .done : peer.state == "revoked" ? .refused : .waiting
    }
}
