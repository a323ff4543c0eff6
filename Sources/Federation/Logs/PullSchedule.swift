/// Which of a peer's logs and feeds to pull next, as a state machine: fair, one at a time, and no
/// hint lost that comes while its pull is under way.
struct PullSchedule: Equatable, Sendable {
    /// What can be pulled from a peer.
    enum Source: Hashable, Sendable {
        /// The log of a group that the peer hosts.
        case log(group: [UInt8])
        /// The peer's feed in a group that this board hosts.
        case feed(group: [UInt8])
        /// Which groups the peer offers.
        case offers
    }

    private var queue: [Source] = []
    private var running: Source?
    private var isHintedAgain = false

    /// There may be something to pull.
    mutating func hint(_ source: Source) {
        if source == running {
            isHintedAgain = true
        } else if !queue.contains(source) {
            queue.append(source)
        }
    }

    /// What to pull now; nil while one is under way or nothing is due.
    mutating func next() -> Source? {
        guard running == nil, !queue.isEmpty else { return nil }
        running = queue.removeFirst()
        isHintedAgain = false
        return running
    }

    /// The pull has ended; when there is more, it goes to the back of the queue.
    mutating func finished(more: Bool) {
        guard let source = running else { return }
        running = nil
        if more || isHintedAgain { queue.append(source) }
    }

    /// Whether nothing is due or under way.
    var isIdle: Bool { running == nil && queue.isEmpty }
}
