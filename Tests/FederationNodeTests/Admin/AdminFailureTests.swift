import Federation
import IntranetCore
import Testing
import Wire

@testable import FederationNode

@Suite("What the admin is told when something is refused")
struct AdminFailureTests {
    @Test(
        "Every refusal is a sentence with what to type next",
        arguments: [
            (FederationError.unknownPeer, StatusCode.notFound),
            (.notAnInvite, .invalidArgument), (.inviteExpired, .failedPrecondition),
            (.scopeMissing(.groups), .failedPrecondition), (.wrongWords, .failedPrecondition),
            (.unreachable("a:1"), .aborted), (.refused("no"), .aborted),
        ])
    func federation(error: FederationError, code: StatusCode) async {
        let failure = await #expect(throws: RPCError.self) {
            try await AdminFailure.translating { throw error }
        }
        #expect(failure?.code == code)
        #expect(failure?.message.hasSuffix(".") == true)
        #expect(failure?.metadata[AdminFailure.next]?.isEmpty == false)
    }

    @Test("A password that is too short is told with the rule")
    func password() async {
        let failure = await #expect(throws: RPCError.self) {
            try await AdminFailure.translating { throw IntranetError.passwordOutOfBounds }
        }
        #expect(failure?.code == .invalidArgument)
        #expect(failure?.message.contains("10 to 256") == true)
    }

    @Test("Unavailable is never answered: fedctl takes it for a node that does not run")
    func unavailable() async {
        for error in [FederationError.unreachable("x"), .refused("x"), .wrongBoard] {
            let failure = await #expect(throws: RPCError.self) {
                try await AdminFailure.translating { throw error }
            }
            #expect(failure?.code != .unavailable)
        }
    }
}
