public import Essentials
public import Store

/// A publisher for a board that takes part in no network: nothing can be published.
public struct NoNetwork: NetworkPublisher {
    /// A publisher that refuses.
    public init() {}

    /// Refuses: there is no network group to write to.
    public func publish(
        _ event: NetworkEvent, in group: NetworkGroupID, by actor: ActorID, at: Timestamp,
        in transaction: Transaction
    ) throws -> EventHash {
        throw IntranetError.notFound
    }
}
