internal import Synchronization

/// Something that an event loop will do later, unless it is cancelled.
public final class LoopTimer: Sendable {
    let deadline: MonotonicTime
    private let action: @Sendable () -> Void
    private let isCancelled = Atomic(false)
    private let cancelled: @Sendable () -> Void

    init(
        deadline: MonotonicTime, action: @escaping @Sendable () -> Void,
        cancelled: @escaping @Sendable () -> Void = {}
    ) {
        self.deadline = deadline
        self.action = action
        self.cancelled = cancelled
    }

    /// Whether it is not to be done any more.
    var isDead: Bool { isCancelled.load(ordering: .acquiring) }

    /// Makes sure that it is not done, unless it is being done already.
    public func cancel() {
        isCancelled.store(true, ordering: .releasing)
    }

    func fire() {
        guard !isCancelled.exchange(true, ordering: .acquiringAndReleasing) else { return }
        action()
    }
}
