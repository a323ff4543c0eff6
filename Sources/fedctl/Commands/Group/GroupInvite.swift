internal import Messages

/// `fedctl group invite`: offers a network group to a peer.
enum GroupInvite {
    static let command = Command(
        noun: "group", verb: "invite", summary: "Offer a network group of this board to a peer",
        operands: [
            .init(name: "GROUP", help: "name, group id or its beginning"), PeerOperand.value,
        ],
        options: [Command.wait],
        examples: ["fedctl group invite \"Leerkrachten groep 2\" 90002"], run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        let group = try await call.node.call(
            AdminV1.GroupAdminService.inviteBoard,
            AdminV1.InviteBoardRequest(group: call.operand(0), peer: call.operand(1))
        ).group
        guard call.has("wait"), let group else {
            call.show(group)
            return .done
        }
        let peer = try await call.peer(call.operand(1))
        let latest = try await call.wait(for: "\(peer.name) to join") {
            try await call.groups().first { $0.groupID == group.groupID }
        } until: {
            isMember(peer, of: $0)
        }
        call.show(latest)
        return isMember(peer, of: latest) ? .done : .waiting
    }

    private static func isMember(
        _ peer: AdminV1.PeerStatus, of group: AdminV1.NetworkGroupStatus?
    ) -> Bool {
        group?.boards.contains { $0.boardID == peer.boardID && $0.state == "member" } == true
    }
}
