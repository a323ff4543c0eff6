public import Essentials
public import Store

/// States what a person did to the other boards of a network group. Federation implements it.
///
/// The event joins the board's own feed in the transaction that also holds its effects here, so
/// that neither exists without the other.
public protocol NetworkPublisher: Sendable {
    /// Appends an event to this board's feed of the group.
    ///
    /// When this board hosts the group, the event may get its place in the order at once: the
    /// ``NetworkProjection`` then sees it before this call returns.
    ///
    /// - Returns: The event's hash, by which every board knows it.
    /// - Throws: When the board can't write to the group; the whole use case is then undone.
    func publish(
        _ event: NetworkEvent, in group: NetworkGroupID, by actor: ActorID, at: Timestamp,
        in transaction: Transaction
    ) throws -> EventHash
}
