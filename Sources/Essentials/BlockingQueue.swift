internal import Glibc

/// Hands work from any thread to threads that sleep until there is some.
///
/// Takers sleep on a condition variable: no polling and no timers, so an idle node costs nothing.
@safe
public final class BlockingQueue<Element: Sendable>: @unchecked Sendable {
    private let mutex: UnsafeMutablePointer<pthread_mutex_t>
    private let condition: UnsafeMutablePointer<pthread_cond_t>
    private let limit: Int
    // Guarded by `mutex`; `head` is where the first element that was not taken stands.
    private var elements: [Element] = []
    private var head = 0
    private var sleepers = 0
    private var isClosed = false

    /// An empty queue that refuses elements when it holds `limit` of them.
    public init(limit: Int = .max) {
        self.limit = limit
        unsafe mutex = .allocate(capacity: 1)
        unsafe condition = .allocate(capacity: 1)
        unsafe mutex.initialize(to: pthread_mutex_t())
        unsafe condition.initialize(to: pthread_cond_t())
        unsafe pthread_mutex_init(mutex, nil)
        unsafe pthread_cond_init(condition, nil)
    }

    deinit {
        unsafe pthread_cond_destroy(condition)
        unsafe pthread_mutex_destroy(mutex)
        unsafe condition.deallocate()
        unsafe mutex.deallocate()
    }

    /// How many elements nobody has taken yet.
    public var count: Int {
        locked { elements.count - head }
    }

    /// What ``BlockingQueue/push(_:)`` did with an element.
    public enum PushResult: Sendable { case accepted, full, closed }

    /// Adds an element at the end and wakes one taker.
    @discardableResult
    public func push(_ element: Element) -> PushResult {
        locked {
            guard !isClosed else { return .closed }
            guard elements.count - head < limit else { return .full }
            elements.append(element)
            if sleepers > 0 { unsafe pthread_cond_signal(condition) }
            return .accepted
        }
    }

    /// The first element, waiting for one; nil when the queue is closed and empty.
    public func take() -> Element? {
        locked {
            waitForElements()
            guard head < elements.count else { return nil }
            let element = elements[head]
            head += 1
            // The front is given back in large steps, so that a taken element costs O(1).
            if head == elements.count {
                elements.removeAll(keepingCapacity: head < 1024)
                head = 0
            } else if head >= 1024 {
                elements.removeFirst(head)
                head = 0
            }
            return element
        }
    }

    /// Everything that waits, in order, waiting for at least one element; empty when the queue is
    /// closed and empty.
    public func takeAll() -> [Element] {
        locked {
            waitForElements()
            let taken = head == 0 ? elements : Array(elements[head...])
            elements = []
            head = 0
            return taken
        }
    }

    /// Refuses new elements; takers get what is left and then nil.
    public func close() {
        locked {
            isClosed = true
            unsafe _ = pthread_cond_broadcast(condition)
        }
    }

    private func waitForElements() {
        while head == elements.count && !isClosed {
            sleepers += 1
            unsafe pthread_cond_wait(condition, mutex)
            sleepers -= 1
        }
    }

    private func locked<R>(_ body: () -> R) -> R {
        unsafe pthread_mutex_lock(mutex)
        defer { unsafe pthread_mutex_unlock(mutex) }
        return body()
    }
}
