internal import IntranetCore
internal import Wire

/// The one place that decides what a caller may have.
///
/// A caller is who its pinned TLS key says. A stranger is told nothing, a peer that may not know of
/// a group is told that there is none.
struct Gatekeeper: Sendable {
    let roster: Roster

    /// A peer whose peering both sides confirmed, and that was granted a scope.
    func activePeer(_ context: ServerContext, scope: Scope) throws -> PeerRecord {
        let peer = try knownPeer(context)
        guard peer.peering.state == .active else {
            throw RPCError(.permissionDenied, "the peering is not active")
        }
        guard peer.scopes.contains(scope) else {
            throw RPCError(.permissionDenied, "the scope \(scope.rawValue) is not granted")
        }
        return peer
    }

    /// A peer in any state but revoked: enough to confirm, and for nothing else.
    func knownPeer(_ context: ServerContext) throws -> PeerRecord {
        guard let peer = roster.peer(pin: try pin(of: context)) else {
            throw RPCError(.unauthenticated, "the caller is no peer of this board")
        }
        return peer
    }

    /// The invite that the caller holds the key of.
    func invite(_ context: ServerContext) throws -> Invite {
        guard let invite = roster.invite(pin: try pin(of: context)) else {
            throw RPCError(.unauthenticated, "the caller holds no open invite")
        }
        return invite
    }

    /// A group that this board hosts and the peer is a member of.
    func hostedGroup(_ id: [UInt8], for peer: PeerRecord) throws -> GroupRecord {
        guard let group = NetworkGroupID(bytes: id).flatMap(roster.group),
            group.role == .hosted, group.hasMember(peer.board)
        else { throw RPCError(.notFound, "no such group") }
        return group
    }

    /// A group that this board hosts and offered to the peer.
    func offeredGroup(_ id: [UInt8], to peer: PeerRecord) throws -> GroupRecord {
        guard let group = NetworkGroupID(bytes: id).flatMap(roster.group),
            group.role == .hosted, group.board(peer.board) != nil
        else { throw RPCError(.notFound, "no such group") }
        return group
    }

    /// A group that the peer hosts and this board is a member of.
    func joinedGroup(_ id: [UInt8], hostedBy peer: PeerRecord) throws -> GroupRecord {
        guard let group = NetworkGroupID(bytes: id).flatMap(roster.group),
            group.role == .joined, group.host == peer.board
        else { throw RPCError(.notFound, "no such group") }
        return group
    }

    private func pin(of context: ServerContext) throws -> [UInt8] {
        guard case .certificate(let certificate) = context.peer else {
            throw RPCError(.unauthenticated, "the caller did not show who it is")
        }
        return certificate.pin
    }
}
