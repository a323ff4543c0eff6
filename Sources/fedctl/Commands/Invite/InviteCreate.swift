internal import Essentials
internal import Messages

/// `fedctl invite create`: makes an invite for one other board.
enum InviteCreate {
    static let command = Command(
        noun: "invite", verb: "create", summary: "Make an invite that one other board can use once",
        options: [
            .init(name: "hours", value: "N", help: "how long it may be used, 72 unless said"),
            Command.wait,
        ],
        examples: ["fedctl invite create", "fedctl invite create --hours 4 --wait=600"], run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        let hours = try call.number("hours", in: 1...720, else: 72)
        let made = try await call.node.call(
            AdminV1.TrustAdminService.createInvite,
            AdminV1.CreateInviteRequest(validHours: UInt32(hours)))
        if !call.has("wait") || !call.has("json") { show(made, call) }
        guard call.has("wait") else { return .done }
        let invite = try await call.wait(for: "the other board to accept") {
            try await call.node.call(
                AdminV1.TrustAdminService.listInvites, AdminV1.ListInvitesRequest()
            ).invites.first { $0.inviteID == made.inviteID }
        } until: {
            $0?.state != "open"
        }
        if call.has("json") { show(made, call, usedBy: invite?.usedBy) }
        guard let invite, invite.state == "used" else { return .waiting }
        call.console.note("Used by \(invite.usedBy). Next: fedctl peer list")
        return .done
    }

    private static func show(
        _ made: AdminV1.CreateInviteResponse, _ call: Invocation, usedBy: String? = nil
    ) {
        let json: JSONValue = [
            "invite": .string(made.invite),
            "invite_id": .string(made.inviteID),
            "expires_at_ms": .integer(made.expiresAtMs),
            "used_by": .string(usedBy ?? ""),
        ]
        call.show(json) {
            [
                made.invite, "",
                "Whoever has this text can introduce itself as one board, once; it expires "
                    + "\(Moments.left(made.expiresAtMs, call.clock)).",
                "Next, at the other board: fedctl invite accept INVITE",
            ]
        }
    }
}
