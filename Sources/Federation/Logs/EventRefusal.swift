/// Why a peer's event is not taken in.
enum EventRefusal: Error, Equatable {
    case malformed
    /// No statement is known of the board that is said to have written it.
    case unknownBoard
    case badSignature
    /// The payload is not the one that the header stands for.
    case payloadMismatch
    /// It belongs to another board, group or feed epoch than the one pulled.
    case wrongFeed
    /// Events in between are missing: pull again from the head.
    case gap(head: UInt64)
    /// Its clock is further ahead than clocks may differ.
    case clockAhead
    /// The feed contradicted itself earlier and takes no more.
    case frozen
}
