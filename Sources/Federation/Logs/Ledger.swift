internal import Crypto
internal import Essentials
internal import IntranetCore
internal import Messages
internal import Protobuf
internal import Store

/// Appends to feeds and logs: raw bytes, cursor and effects in the caller's one transaction.
struct Ledger: Sendable {
    let own: BoardID
    let eventKey: SigningKey
    let projection: NetworkProjection
    let roster: Roster
    let hub: WatchHub
    let clock: any WallClock
    let random: any RandomSource

    /// Appends an event to this board's feed; when it hosts the group, gives it its place, too.
    func publish(
        _ draft: EventDraft, in group: GroupRecord, _ transaction: Transaction
    ) throws -> VerifiedEvent {
        guard group.role != .offered else { throw FederationError.notMember }
        guard group.frozen.isEmpty else { throw FederationError.frozen }
        var feed = try FeedTable.find(own, in: group, transaction)
        let nonce = random.bytes(PayloadCommitment.nonceLength)
        guard
            let event = try? feed.chain.next(
                draft, epoch: random.bytes(16), nonce: nonce,
                sign: { VerifiedEvent($0, payload: draft.payload, nonce: nonce, by: eventKey) })
        else { throw FederationError.frozen }
        let row = try FeedTable.append(event, to: &feed, in: group.row, transaction)
        try FeedTable.saveHead(feed, in: transaction)
        if group.role == .hosted {
            var log = GroupLog(group)
            try sequence(event, row: row, in: group, &log, transaction)
            try closeLog(log, of: group, transaction)
        } else {
            announceFeed(group, event.header.feedSeq, transaction)
        }
        return event
    }

    /// Gives an event the next place in the log of a group hosted here, and its effects.
    func sequence(
        _ event: VerifiedEvent, row: Int64, in group: GroupRecord, _ log: inout GroupLog,
        _ transaction: Transaction
    ) throws {
        let line = log.append(event.hash, at: clock.now())
        try LogTable.append(
            line.seq, entry: line.entry, hash: line.hash, event: row, in: group.row, transaction)
        try apply(event, row: row, seq: line.seq, in: group, transaction)
    }

    /// Writes the log's head and tells the members once it is on disk.
    func closeLog(_ log: GroupLog, of group: GroupRecord, _ transaction: Transaction) throws {
        try GroupTable.setHead(group.row, log.seq, log.hash, in: transaction)
        let (roster, hub, id) = (roster, hub, group.id)
        transaction.afterCommit {
            roster.advance(id, to: log.seq, hash: log.hash)
            hub.note(.log(group: id.bytes), seq: log.seq, to: roster.others(in: id))
        }
    }

    private func announceFeed(_ group: GroupRecord, _ seq: UInt64, _ transaction: Transaction) {
        let (hub, id, host) = (hub, group.id, group.host)
        transaction.afterCommit { hub.note(.feed(group: id.bytes), seq: seq, to: [host]) }
    }
}

extension GroupLog {
    /// The log of a group as it is kept.
    init(_ group: GroupRecord) {
        self.init(
            group: group.id.bytes, epoch: group.epoch, seq: group.seq,
            hash: group.hash ?? Self.start)
    }
}
