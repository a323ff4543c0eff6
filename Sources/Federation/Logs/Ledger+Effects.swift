internal import Essentials
internal import IntranetCore
internal import Messages
internal import Protobuf
internal import Store

extension Ledger {
    /// Gives a sequenced event its effects. What cannot be applied is put aside, and the log goes
    /// on; what a newer version knows is kept and passed on.
    func apply(
        _ event: VerifiedEvent, row: Int64, seq: UInt64, in group: GroupRecord,
        _ transaction: Transaction
    ) throws {
        guard !event.signed.erased else { return }
        if event.header.type == EventType.boardAdmitted {
            return try admit(event, seq: seq, in: group, transaction)
        }
        switch NetworkEventCoding.read(event) {
        case .other: return
        case .malformed: try putAside(row, "the payload is not one of its type", transaction)
        case .event(let networkEvent):
            guard let sequenced = sequenced(event, networkEvent, seq: seq, group) else {
                return try putAside(row, "the event names no actor", transaction)
            }
            do {
                _ = try transaction.savepoint { try projection.apply(sequenced, in: transaction) }
            } catch let error as DatabaseError where error.code == .constraint {
                try putAside(row, "the effects break a rule of the schema", transaction)
            }
        }
    }

    private func putAside(_ row: Int64, _ reason: String, _ transaction: Transaction) throws {
        try EvidenceTable.quarantine(row, reason: reason, at: clock.now(), transaction)
    }

    private func sequenced(
        _ event: VerifiedEvent, _ networkEvent: NetworkEvent, seq: UInt64, _ group: GroupRecord
    ) -> SequencedNetworkEvent? {
        guard let hash = EventHash(bytes: event.hash),
            let board = BoardID(bytes: event.header.boardID),
            let actor = ActorID(bytes: event.header.actorID)
        else { return nil }
        return SequencedNetworkEvent(
            hash: hash, group: group.id, board: board, actor: actor, logSeq: seq,
            at: Timestamp(milliseconds: event.header.clockMs), event: networkEvent)
    }

    /// The host admits a board: from here on its events are verified by the statement that comes
    /// with the admission.
    private func admit(
        _ event: VerifiedEvent, seq: UInt64, in group: GroupRecord, _ transaction: Transaction
    ) throws {
        guard event.header.boardID == group.host.bytes,
            let statement = Self.admitted(by: event)
        else { return }
        let known = try GroupBoardTable.all(group.row, in: transaction)
            .first { $0.id == statement.board }
        let board = GroupBoard(
            id: statement.board, name: statement.name, isMember: true,
            acknowledgedSeq: known?.acknowledgedSeq ?? 0, fromSeq: known?.fromSeq ?? seq,
            statement: statement)
        try GroupBoardTable.save(board, in: group.row, transaction)
        try showBoards(of: group.id, transaction)
    }

    /// The statement in an admission, when it is the board's own; nil otherwise.
    static func admitted(by event: VerifiedEvent) -> BoardStatement? {
        guard event.header.type == EventType.boardAdmitted,
            let admission = try? FederationV1.BoardAdmitted(serialized: event.signed.payload),
            let signed = admission.statement,
            let statement = try? BoardStatement(verifying: signed, at: nil),
            statement.board.bytes == admission.boardID
        else { return nil }
        return statement
    }

    /// Hands the boards of a group and how far each has come to the intranet, and to memory.
    func showBoards(of id: NetworkGroupID, _ transaction: Transaction) throws {
        guard let group = try GroupTable.find(id, in: transaction) else { return }
        try projection.setBoards(group.members(own: own), of: id, in: transaction)
        let roster = roster
        transaction.afterCommit { roster.put(group) }
    }
}

extension GroupRecord {
    /// The member boards as the intranet shows them. The host has what it has sequenced.
    func members(own: BoardID) -> [NetworkGroupBoard] {
        boards.filter(\.isMember).map { board in
            NetworkGroupBoard(
                id: board.id, name: board.name, isHost: board.id == host,
                acknowledgedSeq: board.id == host || board.id == own
                    ? max(seq, board.acknowledgedSeq) : board.acknowledgedSeq,
                fromSeq: board.fromSeq)
        }
    }
}
