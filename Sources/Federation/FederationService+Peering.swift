internal import Essentials
internal import IntranetCore
internal import Messages
internal import Store
internal import Wire

// What happens to a peering, from whichever side it comes: read, let the state machine decide,
// write, and carry out what it says once that is on disk.
extension FederationService {
    /// Changes a peer in one transaction.
    ///
    /// - Returns: The peer as it is now.
    @discardableResult
    func change(
        _ board: BoardID,
        _ change: @escaping @Sendable (inout PeerRecord) throws -> [Peering.Action]
    ) async throws -> PeerRecord {
        try await database.write { [self] transaction in
            guard var peer = try PeerTable.find(board, in: transaction) else {
                throw FederationError.unknownPeer
            }
            let before = peer
            let actions = try change(&peer)
            if actions.contains(.clearScopes) { peer.scopes = [] }
            guard peer != before else { return peer }
            try PeerTable.save(peer, in: transaction)
            afterCommit(of: peer, pins: before.statement.pins, actions, transaction)
            return peer
        }
    }

    /// Takes in what the peer said, and its statement when it is newer.
    func take(
        _ events: [Peering.Event], of board: BoardID, statement: FederationV1.SignedStatement?
    ) async throws {
        let now = clock.now()
        try await change(board) { peer in
            var actions: [Peering.Action] = []
            for event in events { actions += try peer.peering.handle(event) }
            if let statement,
                let newer = try? BoardStatement(
                    verifying: statement, at: now, held: peer.statement)
            {
                peer.statement = newer
            }
            return actions
        }
    }

    /// A board redeems an invite: it becomes a peer whose words are to be compared.
    func redeem(
        _ invite: Invite, id: [UInt8], by statement: BoardStatement, nonce: [UInt8]
    ) async throws {
        let now = clock.now()
        try await database.write { [self] transaction in
            guard var invite = try InviteTable.find(invite.id, in: transaction) else {
                throw InviteError.unknown
            }
            try invite.redeem(by: statement.board.bytes, id: id, pin: invite.pin, at: now)
            let peer = try introduced(statement, nonce: nonce, at: now, transaction)
            try InviteTable.save(invite, in: transaction)
            try PeerTable.save(peer, in: transaction)
            let (roster, used) = (roster, invite)
            transaction.afterCommit { roster.put(used) }
            afterCommit(of: peer, pins: [], [], transaction)
        }
    }

    /// The peer record that an introduction makes, new or anew.
    func introduced(
        _ statement: BoardStatement, nonce: [UInt8], at now: Timestamp,
        _ transaction: Transaction
    ) throws -> PeerRecord {
        guard var peer = try PeerTable.find(statement.board, in: transaction) else {
            return PeerRecord(
                board: statement.board, statement: statement, peering: Peering(), scopes: [],
                nonce: nonce)
        }
        // The same introduction again, because its answer was lost.
        if peer.nonce == nonce, peer.peering.state != .revoked { return peer }
        peer.statement = try BoardStatement(
            verifying: statement.signed, at: now, held: peer.statement)
        if try peer.peering.handle(.introduced).contains(.clearScopes) { peer.scopes = [] }
        peer.nonce = nonce
        return peer
    }

    func afterCommit(
        of peer: PeerRecord, pins: [[UInt8]], _ actions: [Peering.Action],
        _ transaction: Transaction
    ) {
        let (roster, hub, links) = (roster, hub, links)
        transaction.afterCommit {
            roster.put(peer)
            if actions.contains(.close) {
                hub.cut(peer.board)
                links.cut(pins: pins)
            }
            links.wake(peer.board)
        }
    }

    /// A client for a peer, that trusts the keys of its statement and no others.
    func dialPeer(_ peer: PeerRecord, _ endpoint: String) throws -> RPCClient {
        let pins = peer.statement.pins
        return try dial(endpoint, keys.tls) { pins.contains($0.pin) }
    }

    /// Calls a peer once over a connection of its own.
    func call<R: Sendable>(
        _ peer: PeerRecord, _ body: (RPCClient) async throws -> R
    ) async throws -> R {
        guard let endpoint = peer.statement.endpoints.first else {
            throw FederationError.unreachable("no endpoint")
        }
        let client = try dialPeer(peer, endpoint)
        defer { client.close() }
        do {
            return try await body(client)
        } catch let error as RPCError {
            throw error.code == .unavailable
                ? FederationError.unreachable(endpoint) : FederationError.refused(error.message)
        }
    }

    /// Keeps what went wrong with a peer where the admin sees it.
    func noteError(_ error: any Error, of board: BoardID) {
        let text = "\(error)"
        let isNews = links.standing(of: board).lastError != text
        links.update(board) { $0.lastError = text }
        if isNews { log.warning("peer", ["board": board.description, "error": text]) }
    }
}
