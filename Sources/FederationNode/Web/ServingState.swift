internal import Synchronization

/// Whether the node serves: false while it starts and while it drains.
final class ServingState: Sendable {
    private let state = Atomic(false)

    var isServing: Bool {
        get { state.load(ordering: .acquiring) }
        set { state.store(newValue, ordering: .releasing) }
    }
}
