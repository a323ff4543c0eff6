internal import Essentials
internal import IntranetCore
internal import Messages
internal import Protobuf
internal import Store
internal import Wire

/// Which groups this board offers, and letting a board in.
struct GroupService: Sendable {
    let federation: FederationService
    let gate: Gatekeeper

    func register(in router: inout RPCRouter) {
        router.unary(FederationV1.GroupService.listGroups) { try list($0, $1) }
        router.unary(FederationV1.GroupService.joinGroup) { try await join($0, $1) }
    }

    private func list(
        _ request: FederationV1.ListGroupsRequest, _ context: ServerContext
    ) throws -> FederationV1.ListGroupsResponse {
        let peer = try gate.activePeer(context, scope: .groups)
        let offered = federation.roster.groups.filter {
            $0.role == .hosted && $0.board(peer.board) != nil
        }
        return FederationV1.ListGroupsResponse(
            groups: offered.map {
                FederationV1.OfferedGroup(
                    groupID: $0.id.bytes, name: $0.name, description: $0.description,
                    joined: $0.hasMember(peer.board))
            })
    }

    private func join(
        _ request: FederationV1.JoinGroupRequest, _ context: ServerContext
    ) async throws -> FederationV1.JoinGroupResponse {
        let peer = try gate.activePeer(context, scope: .groups)
        let offered = try gate.offeredGroup(request.groupID, to: peer)
        let ledger = federation.ledger
        let group = try await federation.database.write { transaction in
            try ledger.admit(peer, to: offered.id, transaction)
        }
        return FederationV1.JoinGroupResponse(
            fromSeq: group.board(peer.board)?.fromSeq ?? group.seq, logEpoch: group.epoch,
            statements: group.boards.filter(\.isMember).compactMap(\.statement?.signed))
    }
}
