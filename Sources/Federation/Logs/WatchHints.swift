/// What a watching peer has still to be told, as a state machine: the last word a group, however
/// many events there were, so that a slow watcher costs no memory.
struct WatchHints: Equatable, Sendable {
    /// What a hint is about.
    enum Subject: Hashable, Sendable {
        case log(group: [UInt8])
        case feed(group: [UInt8])
        case members(group: [UInt8])
        case groups
    }

    private var order: [Subject] = []
    private var latest: [Subject: UInt64] = [:]

    /// Something went on; `seq` is how far it has come.
    ///
    /// - Returns: Whether there was nothing to tell before.
    mutating func note(_ subject: Subject, seq: UInt64 = 0) -> Bool {
        let wasEmpty = order.isEmpty
        if let known = latest[subject] {
            latest[subject] = max(known, seq)
        } else {
            latest[subject] = seq
            order.append(subject)
        }
        return wasEmpty
    }

    /// Takes all there is to tell, oldest first.
    mutating func drain() -> [(subject: Subject, seq: UInt64)] {
        defer {
            order.removeAll(keepingCapacity: true)
            latest.removeAll(keepingCapacity: true)
        }
        return order.map { ($0, latest[$0] ?? 0) }
    }
}
