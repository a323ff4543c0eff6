internal import Essentials
internal import IntranetCore
internal import Messages
internal import Protobuf
internal import Store
internal import Wire

// What a host tells its members outside the log: which groups there are, and how far boards are.
extension FederationService {
    /// Asks a peer which groups it offers and keeps the answer.
    func refreshOffers(of board: BoardID, by client: RPCClient) async throws {
        let answer = try await client.unary(
            FederationV1.GroupService.listGroups, FederationV1.ListGroupsRequest(),
            options: CallOptions(timeout: PeerLink.callTimeout))
        let offers = answer.groups.compactMap { offer in
            NetworkGroupID(bytes: offer.groupID).map { ($0, offer.name, offer.description) }
        }
        let known = roster.groups.filter { $0.host == board }
        let isNews =
            offers.contains { offer in
                !known.contains {
                    $0.id == offer.0 && $0.name == offer.1 && $0.description == offer.2
                }
            } || known.contains { group in !offers.contains { $0.0 == group.id } }
        guard isNews else { return }
        try await database.write { [self] transaction in
            for (id, name, description) in offers {
                try takeOffer(id, name, description, from: board, transaction)
            }
            try withdrawOffers(except: offers.map(\.0), from: board, transaction)
        }
    }

    private func takeOffer(
        _ id: NetworkGroupID, _ name: String, _ description: String, from board: BoardID,
        _ transaction: Transaction
    ) throws {
        guard (1...200).contains(name.utf8.count), description.utf8.count <= 4000 else { return }
        if var group = try GroupTable.find(id, in: transaction) {
            // A group id that another board uses is not this board's to offer.
            guard group.host == board else { return }
            group.name = name
            group.description = description
            try GroupTable.update(group, in: transaction)
            if group.role == .joined { try register(group, transaction) }
        } else {
            try GroupTable.insert(
                id, name: name, description: description, host: board, role: .offered, epoch: [],
                in: transaction)
        }
        try remember(id, transaction)
    }

    private func withdrawOffers(
        except offers: [NetworkGroupID], from board: BoardID, _ transaction: Transaction
    ) throws {
        for group in try GroupTable.all(in: transaction)
        where group.host == board && group.role == .offered && !offers.contains(group.id) {
            try GroupTable.delete(group.row, in: transaction)
            let (roster, id) = (roster, group.id)
            transaction.afterCommit { roster.remove(id) }
        }
    }

    /// Makes the group known to the intranet.
    func register(_ group: GroupRecord, _ transaction: Transaction) throws {
        let hostName =
            group.host == boardID
            ? keys.statement.name : roster.peer(group.host)?.statement.name ?? ""
        try projection.registerGroup(
            group.id, name: group.name, description: group.description, host: group.host,
            hostName: hostName, in: transaction)
    }

    /// Brings the group to memory once it is on disk.
    func remember(_ id: NetworkGroupID, _ transaction: Transaction) throws {
        guard let group = try GroupTable.find(id, in: transaction) else { return }
        let roster = roster
        transaction.afterCommit { roster.put(group) }
    }

    /// The host said which boards are members and how far each has come.
    func takePositions(
        _ positions: [FederationV1.MemberPosition], in id: [UInt8], from board: BoardID
    ) async throws {
        guard let group = NetworkGroupID(bytes: id).flatMap(roster.group), group.role == .joined,
            group.host == board, !positions.isEmpty, group.differs(from: positions)
        else { return }
        let (ledger, groupID) = (ledger, group.id)
        try await database.write { transaction in
            guard var group = try GroupTable.find(groupID, in: transaction) else { return }
            for moved in group.take(positions) {
                try GroupBoardTable.save(moved, in: group.row, transaction)
            }
            try ledger.showBoards(of: groupID, transaction)
        }
    }
}

extension GroupRecord {
    /// Whether positions say something that is not known.
    func differs(from positions: [FederationV1.MemberPosition]) -> Bool {
        var copy = self
        return !copy.take(positions).isEmpty
    }

    /// Takes in the host's positions.
    ///
    /// - Returns: The boards that changed.
    mutating func take(_ positions: [FederationV1.MemberPosition]) -> [GroupBoard] {
        var changed: [GroupBoard] = []
        for position in positions {
            guard let id = BoardID(bytes: position.boardID),
                (1...200).contains(position.name.utf8.count)
            else { continue }
            let known = boards.firstIndex { $0.id == id }
            var board =
                known.map { boards[$0] }
                ?? GroupBoard(
                    id: id, name: position.name, isMember: true, acknowledgedSeq: 0, fromSeq: 0,
                    statement: nil)
            board.name = position.name
            board.isMember = true
            // Nobody can have more than there is; an answer that comes late takes nothing back.
            let seq = min(position.acknowledgedSeq, UInt64(Int64.max))
            board.acknowledgedSeq = max(board.acknowledgedSeq, seq)
            if let known, boards[known] == board { continue }
            if let known { boards[known] = board } else { boards.append(board) }
            changed.append(board)
        }
        let named = Set(positions.map(\.boardID))
        for index in boards.indices
        where boards[index].isMember && !named.contains(boards[index].id.bytes) {
            boards[index].isMember = false
            changed.append(boards[index])
        }
        return changed
    }
}
