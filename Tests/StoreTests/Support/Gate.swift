import Essentials

/// Holds a thread until a test lets it go on.
final class Gate: Sendable {
    private let queue = BlockingQueue<Bool>()

    /// Waits, as a thread, for ``open()``.
    func pass() { _ = queue.take() }

    /// Lets everyone pass, now and later.
    func open() { queue.close() }
}
