internal import Synchronization

/// Tells open pages that something changed, after the commit that holds it.
///
/// Publishing never waits: a subscriber that lags loses the oldest changes and gets
/// ``Change/resync`` instead.
public final class ChangeHub: Sendable {
    private struct State {
        var nextKey = 0
        var subscribers: [Int: AsyncStream<Change>.Continuation] = [:]
    }

    /// The most changes that wait for one subscriber.
    public static let backlog = 64

    private let state = Mutex(State())

    /// A hub without subscribers.
    public init() {}

    /// Tells every subscriber.
    public func publish(_ change: Change) {
        let subscribers = state.withLock { Array($0.subscribers.values) }
        for subscriber in subscribers {
            if case .dropped = subscriber.yield(change) {
                subscriber.yield(.resync)
            }
        }
    }

    /// The changes from now on, until the subscriber stops listening.
    public func subscribe() -> AsyncStream<Change> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Change.self, bufferingPolicy: .bufferingNewest(Self.backlog))
        let key = state.withLock { state in
            state.nextKey += 1
            state.subscribers[state.nextKey] = continuation
            return state.nextKey
        }
        continuation.onTermination = { [weak self] _ in
            self?.forget(key)
        }
        return stream
    }

    /// How many subscribers listen now.
    public var subscriberCount: Int {
        state.withLock { $0.subscribers.count }
    }

    private func forget(_ key: Int) {
        _ = state.withLock { $0.subscribers.removeValue(forKey: key) }
    }
}
