internal import Essentials
internal import IntranetCore
internal import Store

extension FederationService {
    /// All peers, by name.
    public func peers() async throws -> [PeerSummary] {
        let held = try await database.read { try FeedTable.heads(in: $0) }
        return try roster.peers.map { try summary(of: $0.board, held) }
    }

    /// The admin compared the words with the other side's admin.
    ///
    /// - Parameter named: Board id or its beginning of 8 characters or more, number, or name.
    /// - Throws: ``FederationError/wrongWords`` when they are not the same; the peering has ended
    ///   then.
    public func confirm(peer named: String, words: String) async throws -> PeerSummary {
        let board = try find(peer: named).board
        let rootKey = keys.rootPublicKey
        do {
            let peer = try await change(board) { peer in
                let match = peer.words(with: rootKey).matches(words)
                return try peer.peering.handle(.wordsTyped(match: match))
            }
            guard peer.peering.isConfirmedHere else { throw FederationError.wrongWords }
        } catch PeeringError.notPossible(let state) {
            throw FederationError.notPossible(state)
        } catch PeeringError.wrongWords {
            throw FederationError.wrongWords
        }
        return try summary(of: board)
    }

    /// Ends a peering at once: nothing more is served, open streams are cut.
    public func revoke(peer named: String, reason: String) async throws -> PeerSummary {
        let board = try find(peer: named).board
        try await change(board) { try $0.peering.handle(.revoked(reason: reason)) }
        await noteUnreachable(board)
        return try summary(of: board)
    }

    /// Grants a peer something, or takes it back.
    ///
    /// - Throws: ``FederationError/notPossible(_:)`` when the peer is suspended or revoked.
    public func setScope(
        peer named: String, _ scope: Scope, granted: Bool
    ) async throws -> PeerSummary {
        let board = try find(peer: named).board
        try await change(board) { peer in
            guard peer.peering.state != .revoked, peer.peering.state != .suspended else {
                throw FederationError.notPossible(peer.peering.state)
            }
            if granted { peer.scopes.insert(scope) } else { peer.scopes.remove(scope) }
            return []
        }
        hub.note(.groups, to: [board])
        return try summary(of: board)
    }

    /// The one peer that goes by a board id or its beginning, a number or a name; a word of the
    /// name does when no other peer has it.
    func find(peer named: String) throws -> PeerRecord {
        let name = named.trimmed.lowercased()
        var found = roster.peers.filter { peer in
            (name.utf8.count >= 8 && peer.board.description.hasPrefix(name))
                || (!name.isEmpty && peer.statement.boardNumber == name)
                || peer.statement.name.lowercased() == name
        }
        if found.isEmpty {
            found = roster.peers.filter { peer in
                peer.statement.name.lowercased().split(separator: " ").contains { $0 == name }
            }
        }
        guard let peer = found.first else { throw FederationError.unknownPeer }
        guard found.count == 1 else { throw FederationError.ambiguousPeer }
        return peer
    }

    private func noteUnreachable(_ board: BoardID) async {
        links.update(board) { $0.isConnected = false }
        let projection = projection
        do {
            try await database.write { try projection.setReachable(board, false, in: $0) }
        } catch {
            log.error("reachability cannot be written", ["error": "\(error)"])
        }
    }
}

extension String {
    /// Without the white space around it.
    var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}
