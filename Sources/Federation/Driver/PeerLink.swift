internal import Essentials
internal import IntranetCore
internal import Messages
internal import Protobuf
internal import Store
internal import Wire

/// Keeps one peering alive: dials, confirms, watches, pulls, backs off.
///
/// Cancelling drops the connection at once. Ends never by itself: a peer that is revoked may come
/// back under a new invite.
struct PeerLink: Sendable {
    let federation: FederationService
    let board: BoardID

    /// Calls that do not stream answer within this.
    static let callTimeout: Duration = .seconds(30)

    /// Runs until cancelled.
    func run() async {
        var backoff = Backoff()
        var attempt = 0
        while !Task.isCancelled {
            guard let peer = federation.roster.peer(board), peer.wantsContact else {
                await pause(nil)
                backoff.reset()
                continue
            }
            let hadContact = await attemptContact(peer, attempt)
            if hadContact { backoff.reset() }
            attempt += 1
            guard !Task.isCancelled else { break }
            let before = federation.links.standing(of: board).lastContact
            await pause(backoff.failed(federation.random))
            if federation.links.standing(of: board).lastContact != before { backoff.reset() }
        }
    }

    /// - Returns: Whether there was contact.
    private func attemptContact(_ peer: PeerRecord, _ attempt: Int) async -> Bool {
        let contact = Contact()
        do {
            let endpoints = peer.statement.endpoints
            guard !endpoints.isEmpty else { throw FederationError.unreachable("no endpoint") }
            let client = try federation.dialPeer(peer, endpoints[attempt % endpoints.count])
            defer { client.close() }
            try await session(peer, client, contact)
        } catch {
            note(error)
        }
        await setReachable(false)
        return contact.wasMade
    }

    private func session(
        _ peer: PeerRecord, _ client: RPCClient, _ contact: Contact
    ) async throws {
        if peer.peering.mustConfirmThere {
            try await confirm(client)
            contact.made()
        }
        guard federation.roster.peer(board)?.peering.state == .active else { return }
        try await PeerSession(federation: federation, board: board, client: client).run {
            contact.made()
            await setReachable(true)
        }
    }

    /// Tells the other side that this side confirmed; what it answers may make the peering active.
    private func confirm(_ client: RPCClient) async throws {
        let answer = try await client.unary(
            FederationV1.PeeringService.confirmPeering,
            FederationV1.ConfirmPeeringRequest(statement: federation.keys.statement.signed),
            options: CallOptions(timeout: Self.callTimeout))
        try await federation.take(
            answer.confirmed ? [.acknowledged, .confirmedThere] : [.acknowledged], of: board,
            statement: answer.statement)
    }

    private func setReachable(_ isReachable: Bool) async {
        let now = federation.clock.now()
        let was = federation.links.standing(of: board).isConnected
        federation.links.update(board) { standing in
            standing.isConnected = isReachable
            if isReachable || was { standing.lastContact = now }
            if isReachable { standing.lastError = "" }
        }
        guard was != isReachable else { return }
        let (board, projection) = (board, federation.projection)
        do {
            try await federation.database.write { transaction in
                try projection.setReachable(board, isReachable, in: transaction)
                try PeerTable.noteContact(board, at: now, in: transaction)
            }
        } catch {
            note(error)
        }
    }

    /// Waits until stirred, or for a time.
    private func pause(_ milliseconds: Int64?) async {
        let wake = federation.links.wakeSignal(of: board)
        let timer = milliseconds.map { milliseconds in
            Task {
                try? await Task.sleep(for: .milliseconds(milliseconds))
                if !Task.isCancelled { wake.raise() }
            }
        }
        await wake.wait()
        timer?.cancel()
    }

    private func note(_ error: any Error) {
        guard !(error is CancellationError) else { return }
        federation.noteError(error, of: board)
    }
}

extension PeerRecord {
    /// Whether there is a reason to dial.
    var wantsContact: Bool { peering.state == .active || peering.mustConfirmThere }
}
