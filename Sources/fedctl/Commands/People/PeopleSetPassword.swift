internal import Essentials
internal import Messages

/// `fedctl people set-password`: gives a person a password, read from standard input.
enum PeopleSetPassword {
    static let command = Command(
        noun: "people", verb: "set-password",
        summary: "Give a person a password, read from standard input",
        operands: [.init(name: "EMAIL", help: "the address the person logs in with")],
        examples: [
            "fedctl people set-password sanne@example.nl",
            "fedctl people set-password sanne@example.nl < password.txt",
        ], run: run)

    @Sendable static func run(_ call: Invocation) async throws -> ExitStatus {
        let password = try call.files.readSecret(prompt: "Password: ")
        guard !password.isEmpty else {
            throw Failure.usage(
                "No password was given.", next: "fedctl people set-password EMAIL < FILE")
        }
        _ = try await call.node.call(
            AdminV1.ImportAdminService.setPassword,
            AdminV1.SetPasswordRequest(email: call.operand(0), password: password))
        call.show(["set": true]) { ["The password is set."] }
        return .done
    }
}
