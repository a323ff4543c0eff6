internal import Essentials
internal import IntranetCore
internal import Messages
internal import Protobuf
internal import Store
internal import Wire

/// How two boards become peers, as the side that is called.
struct PeeringService: Sendable {
    let federation: FederationService
    let gate: Gatekeeper

    func register(in router: inout RPCRouter) {
        router.unary(FederationV1.PeeringService.introduce) { try await introduce($0, $1) }
        router.unary(FederationV1.PeeringService.confirmPeering) { try await confirm($0, $1) }
    }

    private func introduce(
        _ request: FederationV1.IntroduceRequest, _ context: ServerContext
    ) async throws -> FederationV1.IntroduceResponse {
        let invite = try gate.invite(context)
        guard let signed = request.statement, request.nonce.count == 16,
            let statement = try? BoardStatement(verifying: signed, at: federation.clock.now())
        else { throw RPCError(.invalidArgument, "the statement is not a valid one") }
        guard statement.board != federation.boardID else {
            throw RPCError(.invalidArgument, "a board cannot be its own peer")
        }
        do {
            try await federation.redeem(
                invite, id: request.inviteID, by: statement, nonce: request.nonce)
        } catch is InviteError {
            throw RPCError(.unauthenticated, "the invite cannot be used")
        } catch is PeeringError {
            throw RPCError(.alreadyExists, "the boards are peers already")
        } catch is StatementError {
            throw RPCError(.failedPrecondition, "a newer statement of the board is known")
        }
        return FederationV1.IntroduceResponse(statement: federation.keys.statement.signed)
    }

    private func confirm(
        _ request: FederationV1.ConfirmPeeringRequest, _ context: ServerContext
    ) async throws -> FederationV1.ConfirmPeeringResponse {
        let peer = try gate.knownPeer(context)
        federation.links.inboundContact(peer.board, at: federation.clock.now())
        do {
            try await federation.take(
                [.confirmedThere], of: peer.board, statement: request.statement)
        } catch is PeeringError {
            throw RPCError(.failedPrecondition, "the peering is suspended")
        }
        return FederationV1.ConfirmPeeringResponse(
            confirmed: federation.roster.peer(peer.board)?.peering.isConfirmedHere ?? false,
            statement: federation.keys.statement.signed)
    }
}
