internal import Messages

/// `fedctl invite accept`: introduces this board to the one that made the invite.
enum InviteAccept {
    static let command = Command(
        noun: "invite", verb: "accept", summary: "Accept an invite that another board has made",
        operands: [.init(name: "INVITE", help: "the text that begins with LK1-; - reads it")],
        examples: ["fedctl invite accept LK1-…", "cat invite.txt | fedctl invite accept -"],
        run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        var invite = call.operand(0)
        if invite == "-" { invite = String(decoding: try call.files.read("-"), as: UTF8.self) }
        let answer = try await call.node.call(
            AdminV1.TrustAdminService.acceptInvite,
            AdminV1.AcceptInviteRequest(invite: String(invite.filter { !$0.isWhitespace })))
        let peer = answer.peer ?? AdminV1.PeerStatus()
        call.show(PeerText.json(peer)) {
            PeerText.details(peer, call) + ["", "Compare the words by phone before confirming."]
        }
        return .done
    }
}
