internal import Essentials
internal import IntranetCore
internal import Store

/// The seam to the intranet: what a person did becomes an event in the same transaction.
struct FeedPublisher: NetworkPublisher {
    let ledger: Ledger

    func publish(
        _ event: NetworkEvent, in group: NetworkGroupID, by actor: ActorID, at now: Timestamp,
        in transaction: Transaction
    ) throws -> EventHash {
        guard let record = try GroupTable.bare(group, in: transaction) else {
            throw FederationError.unknownGroup
        }
        let (type, references, payload) = NetworkEventCoding.encode(event)
        let draft = EventDraft(
            type: type, actor: actor.bytes, clock: now, references: references, payload: payload)
        let published = try ledger.publish(draft, in: record, transaction)
        guard let hash = EventHash(bytes: published.hash) else { throw FederationError.frozen }
        return hash
    }
}
