internal import Essentials
internal import IntranetCore
internal import Messages
internal import Store

extension FeedTable {
    /// Whose feed, in which group.
    struct Key: Hashable, Sendable {
        let group: NetworkGroupID
        let board: BoardID
    }

    /// How far each feed is held here, and why it takes no more when it does not.
    static func heads(in reader: some SQLReading) throws -> [Key: (seq: UInt64, frozen: String)] {
        let rows = try reader.all(
            """
            SELECT g.group_id, f.board_id, f.seq, f.frozen FROM fed_feeds f
            JOIN fed_groups g ON g.id = f.grp
            """
        ) { row in
            NetworkGroupID(bytes: row.blob(0)).flatMap { group in
                BoardID(bytes: row.blob(1)).map {
                    (Key(group: group, board: $0), (UInt64(row.int64(2)), row.text(3)))
                }
            }
        }
        return Dictionary(rows.compactMap { $0 }, uniquingKeysWith: { first, _ in first })
    }

    /// Events of a feed after a place, as many as one answer may hold.
    static func events(
        of board: BoardID, in group: GroupRecord, after seq: UInt64, limit: BatchLimit,
        _ reader: some SQLReading
    ) throws -> FederationV1.PullFeedResponse {
        let feed = try find(board, in: group, reader)
        var answer = FederationV1.PullFeedResponse(
            feedEpoch: feed.chain.epoch ?? [], headSeq: feed.chain.head?.seq ?? 0)
        guard let row = feed.row else { return answer }
        var size = 0
        try reader.each(
            """
            SELECT header, signature, nonce, payload FROM fed_events
            WHERE feed = ? AND seq > ? ORDER BY seq
            """, [.integer(row), .integer(Int64(seq))]
        ) { row in
            let event = signedEvent(row, from: 0)
            answer.events.append(event)
            size += BatchLimit.size(of: event)
            return answer.events.count < limit.events && size < limit.bytes
        }
        return answer
    }

    /// An event from four columns: header, signature, nonce, payload.
    static func signedEvent(
        _ row: borrowing Row, from column: Int32
    ) -> FederationV1.SignedEvent {
        FederationV1.SignedEvent(
            header: row.blob(column), signature: row.blob(column + 1),
            nonce: row.blob(column + 2), payload: row.blob(column + 3),
            erased: row.isNull(column + 2))
    }
}
