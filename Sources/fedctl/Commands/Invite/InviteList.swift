internal import Essentials
internal import Messages

/// `fedctl invite list`: the invites that this board has made.
enum InviteList {
    static let command = Command(
        noun: "invite", verb: "list", summary: "List the invites that this board has made",
        examples: ["fedctl invite list"], run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        let invites = try await call.node.call(
            AdminV1.TrustAdminService.listInvites, AdminV1.ListInvitesRequest()
        ).invites
        call.show(["invites": .array(invites.map(json))]) { text(invites, call) }
        return .done
    }

    private static func json(_ invite: AdminV1.InviteStatus) -> JSONValue {
        [
            "invite_id": .string(invite.inviteID),
            "state": .string(invite.state),
            "expires_at_ms": .integer(invite.expiresAtMs),
            "used_by": .string(invite.usedBy),
        ]
    }

    private static func text(_ invites: [AdminV1.InviteStatus], _ call: Invocation) -> [String] {
        guard !invites.isEmpty else { return ["No invites. Next: fedctl invite create"] }
        let rows = invites.map { invite -> [Table.Cell] in
            [
                Table.Cell(invite.inviteID),
                Table.Cell(invite.state, invite.state == "open" ? .green : nil),
                Table.Cell(Moments.left(invite.expiresAtMs, call.clock)),
                Table.Cell(invite.usedBy),
            ]
        }
        return Table(["INVITE", "STATE", "EXPIRES", "USED BY"], rows).lines(on: call.console)
    }
}
