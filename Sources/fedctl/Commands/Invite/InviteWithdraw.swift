internal import Essentials
internal import Messages

/// `fedctl invite withdraw`: makes an open invite worthless.
enum InviteWithdraw {
    static let command = Command(
        noun: "invite", verb: "withdraw", summary: "Make an open invite worthless",
        operands: [.init(name: "ID", help: "from fedctl invite list")],
        examples: ["fedctl invite withdraw 3f9c21d0"], run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        _ = try await call.node.call(
            AdminV1.TrustAdminService.withdrawInvite,
            AdminV1.WithdrawInviteRequest(inviteID: call.operand(0)))
        call.show(["withdrawn": .string(call.operand(0))]) { ["Withdrawn."] }
        return .done
    }
}
