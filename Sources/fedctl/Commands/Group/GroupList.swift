internal import Essentials
internal import Messages

/// `fedctl group list`: the network groups that this board hosts, has joined or is offered.
enum GroupList {
    static let command = Command(
        noun: "group", verb: "list", summary: "List network groups: hosted, joined and offered",
        examples: ["fedctl group list"], run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        let groups = try await call.groups()
        call.show(["groups": .array(groups.map(GroupText.json))]) { GroupText.table(groups, call) }
        return .done
    }
}
