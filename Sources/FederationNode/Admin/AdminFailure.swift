internal import Federation
internal import IntranetCore
internal import Store
internal import Wire

/// Turns what a use case throws into a status, a sentence, and what to type next.
enum AdminFailure {
    /// The name under which the next command travels.
    static let next = "lk-next"

    /// Runs a use case for the admin.
    static func translating<Answer>(
        _ body: () async throws -> Answer
    ) async throws -> Answer {
        do {
            return try await body()
        } catch let error as FederationError {
            throw status(of: error)
        } catch let error as IntranetError {
            throw status(of: error)
        } catch let error as DatabaseError {
            throw RPCError(
                .resourceExhausted, "The database refuses: \(error).",
                metadata: [next: "Look at the disk and at the node's log."])
        }
    }

    static func refused(
        _ code: StatusCode, _ message: String, next command: String
    ) -> RPCError {
        RPCError(code, message, metadata: [next: command])
    }

    private static func status(of error: FederationError) -> RPCError {
        let (code, command): (StatusCode, String) =
            switch error {
            case .unknownPeer: (.notFound, "fedctl peer list")
            case .ambiguousPeer: (.invalidArgument, "fedctl peer list")
            case .unknownGroup: (.notFound, "fedctl group list")
            case .ambiguousGroup: (.invalidArgument, "fedctl group list")
            case .notAnInvite:
                (.invalidArgument, "fedctl invite accept INVITE, all of it, from LK1- on")
            case .inviteExpired, .inviteUsed: (.failedPrecondition, "fedctl invite create")
            case .ownInvite: (.failedPrecondition, "Give the invite to the other board's admin.")
            case .unknownInvite: (.notFound, "fedctl invite list")
            case .unreachable: (.aborted, "Check that the other node serves, then try again.")
            case .refused, .wrongBoard: (.aborted, "Ask the other admin for a new invite.")
            case .notPossible, .alreadyPeers: (.failedPrecondition, "fedctl peer list")
            case .wrongWords: (.failedPrecondition, "fedctl invite create, and start again")
            case .scopeMissing(let scope):
                (.failedPrecondition, "fedctl peer grant PEER \(scope.rawValue)")
            case .notHost, .alreadyJoined, .notMember, .frozen:
                (.failedPrecondition, "fedctl group list")
            case .badName: (.invalidArgument, "fedctl help group create")
            case .badKeys, .rootKeyMissing: (.failedPrecondition, "Look at the node's log.")
            }
        return refused(code, sentence(error.description), next: command)
    }

    private static func status(of error: IntranetError) -> RPCError {
        switch error {
        case .notFound:
            refused(.notFound, "There is nobody with that address.", next: "fedctl people list")
        case .passwordOutOfBounds:
            refused(
                .invalidArgument, "A password has 10 to 256 characters.",
                next: "fedctl people set-password EMAIL")
        default:
            refused(.failedPrecondition, "The intranet refuses: \(error).", next: "fedctl status")
        }
    }

    /// A capital at the beginning, a full stop at the end.
    private static func sentence(_ text: String) -> String {
        let text = text.prefix(1).uppercased() + text.dropFirst()
        return text.hasSuffix(".") ? text : text + "."
    }
}
