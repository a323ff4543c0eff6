/// Timers in the order of their deadlines: a binary heap.
///
/// A cancelled timer stays until its time comes or until the dead ones may be the majority;
/// then they are swept, so that a million answered calls do not leave a million timers.
struct TimerQueue {
    private var heap: [LoopTimer] = []
    private var sweepAt = 64

    /// How many timers are held, dead ones included.
    var count: Int { heap.count }

    /// The first deadline.
    var next: MonotonicTime? { heap.first?.deadline }

    mutating func insert(_ timer: LoopTimer) {
        if heap.count >= sweepAt { sweep() }
        heap.append(timer)
        var child = heap.count - 1
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].deadline < heap[parent].deadline else { break }
            heap.swapAt(child, parent)
            child = parent
        }
    }

    /// Takes out the first timer when its time has come.
    mutating func popDue(at now: MonotonicTime) -> LoopTimer? {
        guard let first = heap.first, first.deadline <= now else { return nil }
        heap.swapAt(0, heap.count - 1)
        heap.removeLast()
        siftDown(from: 0)
        return first
    }

    private mutating func siftDown(from start: Int) {
        var parent = start
        while true {
            var smallest = parent
            for child in [2 * parent + 1, 2 * parent + 2] where child < heap.count {
                if heap[child].deadline < heap[smallest].deadline { smallest = child }
            }
            guard smallest != parent else { return }
            heap.swapAt(parent, smallest)
            parent = smallest
        }
    }

    private mutating func sweep() {
        heap.removeAll { $0.isDead }
        heap.sort { $0.deadline < $1.deadline }  // A sorted array is a heap.
        sweepAt = max(64, heap.count * 2)
    }
}
