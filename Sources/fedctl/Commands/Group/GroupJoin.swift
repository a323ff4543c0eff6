internal import Messages

/// `fedctl group join`: joins, as a board, a network group that a peer offers.
enum GroupJoin {
    static let command = Command(
        noun: "group", verb: "join",
        summary: "Join, as a board, a network group that a peer offers",
        operands: [.init(name: "GROUP", help: "name, group id or its beginning")],
        options: [Command.wait],
        examples: ["fedctl group join \"Leerkrachten groep 2\" --wait"], run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        if call.has("wait") { try await waitForOffer(call) }
        let group = try await call.node.call(
            AdminV1.GroupAdminService.joinNetworkGroup,
            AdminV1.JoinNetworkGroupRequest(group: call.operand(0))
        ).group
        call.show(group)
        return group?.state == "joined" ? .done : .waiting
    }

    /// The offer arrives some moments after the host's admin made it.
    private static func waitForOffer(_ call: Invocation) async throws {
        let wanted = call.operand(0).lowercased()
        _ = try await call.wait(for: "the offer of the host board") {
            try await call.groups()
        } until: { groups in
            groups.contains { $0.name.lowercased() == wanted || $0.groupID.hasPrefix(wanted) }
        }
    }
}
