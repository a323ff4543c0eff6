/// Why an answer with lines of a host's log is not taken in.
enum LogRefusal: Error, Equatable {
    case malformed
    /// The log went on under another epoch.
    case otherEpoch
    /// Lines in between are missing: pull again from the head.
    case gap(head: UInt64)
    /// A line does not continue the one held before it.
    case brokenChain(seq: UInt64)
    /// A line stands for another event than the one sent with it.
    case otherEvent(seq: UInt64)
    case noCheckpoint
    /// The checkpoint is not signed by the host, or does not stand for the last line sent.
    case badCheckpoint
    /// The host signed another line at this place than the one held: it showed two orders.
    case contradiction(seq: UInt64)
    /// An event in it is refused.
    case event(EventRefusal, seq: UInt64)
}
