internal import Messages

extension Invocation {
    /// All boards that this one knows.
    func peers() async throws -> [AdminV1.PeerStatus] {
        try await node.call(AdminV1.TrustAdminService.listPeers, AdminV1.ListPeersRequest()).peers
    }

    /// The peer that is meant by a board id, its beginning, a board number or a name.
    func peer(_ wanted: String) async throws -> AdminV1.PeerStatus {
        let peers = try await peers()
        let found = peers.filter { peer in
            peer.boardID == wanted.lowercased() || peer.boardNumber == wanted
                || peer.name.lowercased() == wanted.lowercased()
                || (wanted.count >= 8 && peer.boardID.hasPrefix(wanted.lowercased()))
        }
        guard found.count < 2 else {
            throw Failure(
                .refused, "Several peers are called “\(wanted)”.", next: "fedctl peer list")
        }
        guard let peer = found.first else {
            let meant = Nearest.to(wanted, among: peers.map(\.name))
            throw Failure(
                .refused, "There is no peer “\(wanted)”.",
                next: meant.map { "Did you mean “\($0)”?" } ?? "fedctl peer list")
        }
        return peer
    }

    /// Shows a peer after something was done about it.
    func show(_ peer: AdminV1.PeerStatus?) {
        let peer = peer ?? AdminV1.PeerStatus()
        show(PeerText.json(peer)) { PeerText.details(peer, self) }
    }
}
