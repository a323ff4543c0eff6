internal import Synchronization

/// Wakes the one task that waits for it; raised while nobody waits, it is remembered once.
///
/// An `AsyncStream` would do, but it ends for good when a task that waits on it is cancelled, and a
/// link outlives the sessions that wait on it.
final class Signal: Sendable {
    private struct State {
        var isRaised = false
        var waiter: CheckedContinuation<Void, Never>?
    }

    private let state = Mutex(State())

    /// Wakes the waiting task, or the next one that comes.
    func raise() {
        let waiter = state.withLock { state in
            defer { state.waiter = nil }
            if state.waiter == nil { state.isRaised = true }
            return state.waiter
        }
        waiter?.resume()
    }

    /// Waits until it is raised or the task is cancelled.
    func wait() async {
        await withTaskCancellationHandler {
            await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
                let ready: CheckedContinuation<Void, Never>? = state.withLock { state in
                    if state.isRaised {
                        state.isRaised = false
                        return .some(continuation)
                    }
                    defer { state.waiter = continuation }
                    return state.waiter
                }
                ready?.resume()
            }
        } onCancel: {
            raise()
        }
    }
}
