internal import Essentials
internal import IntranetCore
internal import Messages
internal import Protobuf
internal import Store

extension Ledger {
    /// Lets a board into a group hosted here; again, it changes nothing. What was said before it
    /// joined is not for it.
    ///
    /// - Returns: The group with the board in it.
    func admit(
        _ peer: PeerRecord, to id: NetworkGroupID, _ transaction: Transaction
    ) throws -> GroupRecord {
        guard let group = try GroupTable.find(id, in: transaction), group.role == .hosted else {
            throw FederationError.unknownGroup
        }
        if group.board(peer.board)?.isMember == true { return group }
        let board = GroupBoard(
            id: peer.board, name: peer.statement.name, isMember: true, acknowledgedSeq: 0,
            fromSeq: group.seq, statement: peer.statement)
        try GroupBoardTable.save(board, in: group.row, transaction)
        let payload = FederationV1.BoardAdmitted(
            boardID: peer.board.bytes, name: peer.statement.name,
            statement: peer.statement.signed)
        _ = try publish(
            EventDraft(
                type: EventType.boardAdmitted, actor: [], clock: clock.now(),
                payload: payload.serialized()), in: group, transaction)
        try showBoards(of: id, transaction)
        return try GroupTable.find(id, in: transaction) ?? group
    }
}
