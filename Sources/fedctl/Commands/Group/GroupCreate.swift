internal import Messages

/// `fedctl group create`: makes a network group that this board hosts.
enum GroupCreate {
    static let command = Command(
        noun: "group", verb: "create", summary: "Make a network group that this board hosts",
        operands: [.init(name: "NAME", help: "as people will see it")],
        options: [.init(name: "description", value: "TEXT", help: "one sentence, for whom it is")],
        examples: [
            "fedctl group create \"Leerkrachten groep 2\" "
                + "--description \"Voor iedereen die lesgeeft in groep 2\""
        ], run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        let answer = try await call.node.call(
            AdminV1.GroupAdminService.createNetworkGroup,
            AdminV1.CreateNetworkGroupRequest(
                name: call.operand(0), description: call.options["description"] ?? ""))
        call.show(answer.group)
        return .done
    }
}
