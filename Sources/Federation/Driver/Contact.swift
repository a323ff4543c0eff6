internal import Synchronization

/// Whether an attempt reached the peer, told from inside it.
final class Contact: Sendable {
    private let flag = Atomic(false)

    func made() { flag.store(true, ordering: .relaxed) }

    var wasMade: Bool { flag.load(ordering: .relaxed) }
}
