internal import Essentials
internal import IntranetCore
internal import Messages
internal import Protobuf
internal import Store
internal import Wire

extension FederationService {
    /// Makes a network group that this board hosts; peers are let in by ``invite(board:to:)``.
    ///
    /// - Throws: ``FederationError/badName``.
    public func createNetworkGroup(
        name: String, description: String
    ) async throws -> NetworkGroupSummary {
        guard (1...200).contains(name.trimmed.utf8.count), description.utf8.count <= 4000,
            let id = NetworkGroupID(bytes: random.bytes(16))
        else { throw FederationError.badName }
        let epoch = random.bytes(16)
        try await database.write { [self] transaction in
            try GroupTable.insert(
                id, name: name.trimmed, description: description, host: boardID, role: .hosted,
                epoch: epoch, in: transaction)
            guard let group = try GroupTable.find(id, in: transaction) else { return }
            try register(group, transaction)
            try GroupBoardTable.save(ownBoard(fromSeq: 0), in: group.row, transaction)
            let payload = FederationV1.GroupCreated(name: group.name, description: description)
            let draft = EventDraft(
                type: EventType.groupCreated, actor: [], clock: clock.now(),
                payload: payload.serialized())
            _ = try ledger.publish(draft, in: group, transaction)
            try ledger.showBoards(of: id, transaction)
        }
        return try networkGroup(id)
    }

    /// All network groups that are hosted here, joined or offered, by name.
    public func networkGroups() -> [NetworkGroupSummary] {
        roster.groups.map { summary(of: $0) }
    }

    /// Offers a group that this board hosts to a peer.
    ///
    /// - Throws: ``FederationError``.
    public func invite(
        board named: String, to groupNamed: String
    ) async throws -> NetworkGroupSummary {
        let peer = try find(peer: named)
        let group = try find(group: groupNamed) { $0.role == .hosted }
        guard peer.peering.state == .active else {
            throw FederationError.notPossible(peer.peering.state)
        }
        guard peer.scopes.contains(.groups) else { throw FederationError.scopeMissing(.groups) }
        let hub = hub
        try await database.write { [self] transaction in
            let known = try GroupBoardTable.all(group.row, in: transaction)
            guard !known.contains(where: { $0.id == peer.board }) else { return }
            let board = GroupBoard(
                id: peer.board, name: peer.statement.name, isMember: false, acknowledgedSeq: 0,
                fromSeq: 0, statement: nil)
            try GroupBoardTable.save(board, in: group.row, transaction)
            try remember(group.id, transaction)
            transaction.afterCommit { hub.note(.groups, to: [peer.board]) }
        }
        return try networkGroup(group.id)
    }

    /// Joins a group that a peer offers.
    ///
    /// - Throws: ``FederationError``.
    public func joinNetworkGroup(_ named: String) async throws -> NetworkGroupSummary {
        let group = try await findOffer(named)
        guard let host = roster.peer(group.host), host.peering.state == .active else {
            throw FederationError.notPossible(roster.peer(group.host)?.peering.state ?? .revoked)
        }
        guard host.scopes.contains(.groups) else { throw FederationError.scopeMissing(.groups) }
        let request = FederationV1.JoinGroupRequest(
            requestID: random.bytes(16), groupID: group.id.bytes)
        let answer = try await call(host) { client in
            try await client.unary(
                FederationV1.GroupService.joinGroup, request,
                options: CallOptions(timeout: PeerLink.callTimeout))
        }
        guard answer.logEpoch.count == 16, answer.fromSeq <= UInt64(Int64.max) else {
            throw FederationError.refused("the answer makes no sense")
        }
        try await database.write { [self] transaction in
            try joined(group.id, answer, transaction)
        }
        return try networkGroup(group.id)
    }

    private func joined(
        _ id: NetworkGroupID, _ answer: FederationV1.JoinGroupResponse, _ transaction: Transaction
    ) throws {
        guard var group = try GroupTable.find(id, in: transaction), group.role == .offered else {
            return
        }
        group.role = .joined
        group.epoch = answer.logEpoch
        group.seq = answer.fromSeq
        group.fromSeq = answer.fromSeq
        try GroupTable.update(group, in: transaction)
        try register(group, transaction)
        try GroupBoardTable.save(ownBoard(fromSeq: group.fromSeq), in: group.row, transaction)
        for signed in answer.statements {
            guard let statement = try? BoardStatement(verifying: signed, at: nil),
                statement.board != boardID
            else { continue }
            let board = GroupBoard(
                id: statement.board, name: statement.name, isMember: true, acknowledgedSeq: 0,
                fromSeq: 0, statement: statement)
            try GroupBoardTable.save(board, in: group.row, transaction)
        }
        try ledger.showBoards(of: id, transaction)
        let (links, host) = (links, group.host)
        transaction.afterCommit { links.hint(host, .log(group: id.bytes)) }
    }

    private func ownBoard(fromSeq: UInt64) -> GroupBoard {
        GroupBoard(
            id: boardID, name: keys.statement.name, isMember: true, acknowledgedSeq: 0,
            fromSeq: fromSeq, statement: keys.statement)
    }

    /// An offered group; the hint that tells of it may still be on its way, so peers are asked.
    private func findOffer(_ named: String) async throws -> GroupRecord {
        if let group = try? find(group: named, where: { $0.role == .offered }) { return group }
        if let group = try? find(group: named, where: { $0.role != .offered }) {
            throw group.role == .joined ? FederationError.alreadyJoined : .notMember
        }
        for peer in roster.peers where peer.peering.state == .active {
            do {
                try await call(peer) { try await refreshOffers(of: peer.board, by: $0) }
            } catch {
                noteError(error, of: peer.board)
            }
        }
        return try find(group: named) { $0.role == .offered }
    }

    private func networkGroup(_ id: NetworkGroupID) throws -> NetworkGroupSummary {
        guard let group = roster.group(id) else { throw FederationError.unknownGroup }
        return summary(of: group)
    }

    private func find(
        group named: String, where isWanted: (GroupRecord) -> Bool
    ) throws -> GroupRecord {
        let name = named.trimmed.lowercased()
        let found = roster.groups.filter { group in
            (name.utf8.count >= 8 && group.id.description.hasPrefix(name))
                || group.name.lowercased() == name
        }
        guard let first = found.first else { throw FederationError.unknownGroup }
        let wanted = found.filter(isWanted)
        guard wanted.count <= 1 else { throw FederationError.ambiguousGroup }
        guard let group = wanted.first else {
            throw first.role == .hosted ? FederationError.alreadyJoined : .notHost
        }
        return group
    }
}
