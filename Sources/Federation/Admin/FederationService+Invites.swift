internal import Crypto
internal import Essentials
internal import IntranetCore
internal import Messages
internal import Protobuf
internal import Store
internal import Synchronization
internal import Wire

extension FederationService {
    /// Makes a one-use invite for another board.
    ///
    /// - Throws: ``FederationError/unreachable(_:)`` when this board has no endpoint to be found at.
    public func createInvite(validHours: Int = 72) async throws -> NewInvite {
        guard let endpoint = profile.endpoints.first else {
            throw FederationError.unreachable("no endpoint")
        }
        let hours = min(max(validHours, 1), 24 * 30)
        let secret = random.bytes(32)
        let text = InviteText(
            id: random.bytes(16), fingerprint: boardID.bytes, secret: secret,
            expiresAt: clock.now().adding(seconds: Int64(hours) * 3600), endpoint: endpoint)
        let identity = try Self.identity(fromSecret: secret)
        let invite = Invite(id: text.id, pin: identity.pin, expiresAt: text.expiresAt)
        let roster = roster
        try await database.write { transaction in
            try InviteTable.save(invite, in: transaction)
            transaction.afterCommit { roster.put(invite) }
        }
        return NewInvite(id: text.id.hex, text: text.text, expiresAt: text.expiresAt)
    }

    /// Redeems another board's invite: connects at once, and leaves a peer whose words are to be
    /// compared.
    ///
    /// - Throws: ``FederationError``.
    public func acceptInvite(_ text: String) async throws -> PeerSummary {
        guard let invite = InviteText(text) else { throw FederationError.notAnInvite }
        guard clock.now() < invite.expiresAt else { throw FederationError.inviteExpired }
        guard invite.fingerprint != boardID.bytes else { throw FederationError.ownInvite }
        let nonce = random.bytes(16)
        let statement = try await introduce(under: invite, nonce: nonce)
        let now = clock.now()
        do {
            try await database.write { [self] transaction in
                let peer = try introduced(statement, nonce: nonce, at: now, transaction)
                try PeerTable.save(peer, in: transaction)
                afterCommit(of: peer, pins: [], [], transaction)
            }
        } catch PeeringError.alreadyPeers {
            throw FederationError.alreadyPeers
        }
        return try summary(of: statement.board)
    }

    /// All invites, the first to end first.
    public func invites() -> [InviteSummary] {
        let now = clock.now()
        return roster.invites.map { invite in
            var user: BoardID?
            if case .used(let board) = invite.use { user = BoardID(bytes: board) }
            return InviteSummary(
                id: invite.id.hex, state: invite.state(at: now), expiresAt: invite.expiresAt,
                usedBy: user)
        }
    }

    /// Takes an invite back.
    ///
    /// - Throws: ``FederationError/unknownInvite``, ``FederationError/inviteUsed``.
    public func withdrawInvite(_ id: String) async throws {
        guard let id = [UInt8](hex: id) else { throw FederationError.unknownInvite }
        let (roster, links) = (roster, links)
        try await database.write { transaction in
            guard var invite = try InviteTable.find(id, in: transaction) else {
                throw FederationError.unknownInvite
            }
            do { try invite.withdraw() } catch { throw FederationError.inviteUsed }
            try InviteTable.save(invite, in: transaction)
            let withdrawn = invite
            transaction.afterCommit {
                roster.put(withdrawn)
                links.cut(pins: [withdrawn.pin])
            }
        }
    }

    /// The answering board's statement, verified against the invite and the connection.
    private func introduce(
        under invite: InviteText, nonce: [UInt8]
    ) async throws -> BoardStatement {
        let seen = Mutex<[UInt8]?>(nil)
        // Whoever answers is checked right after: its statement must be signed by the invite's
        // root and name the key that this connection was made with.
        let client = try dial(invite.endpoint, Self.identity(fromSecret: invite.secret)) {
            certificate in
            seen.withLock { $0 = certificate.pin }
            return true
        }
        defer { client.close() }
        let answer: FederationV1.IntroduceResponse
        do {
            answer = try await client.unary(
                FederationV1.PeeringService.introduce,
                FederationV1.IntroduceRequest(
                    inviteID: invite.id, statement: keys.statement.signed, nonce: nonce),
                options: CallOptions(timeout: PeerLink.callTimeout))
        } catch let error as RPCError {
            throw error.code == .unavailable
                ? FederationError.unreachable(invite.endpoint)
                : FederationError.refused(error.message)
        }
        guard let signed = answer.statement,
            let statement = try? BoardStatement(verifying: signed, at: clock.now()),
            statement.board.bytes == invite.fingerprint,
            let pin = seen.withLock({ $0 }), statement.pins.contains(pin)
        else { throw FederationError.wrongBoard }
        return statement
    }

    private static func identity(fromSecret secret: [UInt8]) throws -> TLSIdentity {
        try TLSIdentity.derived(fromSecret: secret, commonName: "lerarenkamer-invite", days: 31)
    }
}
