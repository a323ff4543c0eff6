internal import IntranetCore
internal import Synchronization

/// Tells watching peers that there is more, from wherever it came to be.
///
/// Costs a watcher a word a group at most; nothing is lost when a watcher goes, since hints only
/// save waiting.
final class WatchHub: Sendable {
    private struct Watcher {
        let board: BoardID
        var hints: WatchHints
        let wake: AsyncStream<Void>.Continuation
    }

    private struct State {
        var watchers: [Int: Watcher] = [:]
        var next = 0
    }

    private let state = Mutex(State())

    /// A watching peer's side of the hub.
    struct Subscription: Sendable {
        let id: Int
        /// Ends when the peer is cut off.
        let signals: AsyncStream<Void>
    }

    func subscribe(_ board: BoardID, initial: [(WatchHints.Subject, UInt64)]) -> Subscription {
        let (signals, wake) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let id = state.withLock { state in
            state.next += 1
            var hints = WatchHints()
            for (subject, seq) in initial { _ = hints.note(subject, seq: seq) }
            state.watchers[state.next] = Watcher(board: board, hints: hints, wake: wake)
            return state.next
        }
        wake.yield()
        return Subscription(id: id, signals: signals)
    }

    func unsubscribe(_ subscription: Subscription) {
        state.withLock { $0.watchers.removeValue(forKey: subscription.id) }?.wake.finish()
    }

    /// What a watcher has still to be told.
    func drain(_ subscription: Subscription) -> [(subject: WatchHints.Subject, seq: UInt64)] {
        state.withLock { $0.watchers[subscription.id]?.hints.drain() ?? [] }
    }

    /// Something went on that these boards may know.
    func note(_ subject: WatchHints.Subject, seq: UInt64 = 0, to boards: [BoardID]) {
        let wakes = state.withLock { state in
            var wakes: [AsyncStream<Void>.Continuation] = []
            for (id, watcher) in state.watchers where boards.contains(watcher.board) {
                if state.watchers[id]?.hints.note(subject, seq: seq) == true {
                    wakes.append(watcher.wake)
                }
            }
            return wakes
        }
        for wake in wakes { wake.yield() }
    }

    /// Ends a board's watches.
    func cut(_ board: BoardID) { end { $0 == board } }

    /// Ends every watch.
    func cutAll() { end { _ in true } }

    private func end(_ isMeant: (BoardID) -> Bool) {
        let gone = state.withLock { state in
            let gone = state.watchers.filter { isMeant($0.value.board) }
            for id in gone.keys { state.watchers[id] = nil }
            return gone.values.map(\.wake)
        }
        for wake in gone { wake.finish() }
    }
}
