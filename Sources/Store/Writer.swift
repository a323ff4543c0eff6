internal import Essentials
internal import Synchronization

/// The one writer: takes all changes that wait, runs each in a savepoint, and commits them together.
///
/// It never waits for company: a lone change is committed at once, and what arrives during its fsync
/// shares the next commit. States: running -> stopped (a disk failure) -> closed; running -> closed.
final class Writer: Sendable {
    private let queue: BlockingQueue<any WriteRequest>
    private let counters = Mutex(StoreFigures())

    init(limit: Int = 10_000) {
        queue = BlockingQueue(limit: limit)
    }

    /// Starts the thread, which from here on is the only one to touch `connection`.
    func start(
        _ connection: sending Connection, grouping: GroupCommit,
        whenClosed: @escaping @Sendable () -> Void
    ) throws(ThreadError) {
        let loop = WriterLoop(
            connection: connection, grouping: grouping, queue: queue,
            count: { [weak self] change in self?.counters.withLock { change(&$0) } })
        try NamedThread.start(name: "store-writer") {
            loop.run()
            whenClosed()
        }
    }

    func enqueue(_ request: some WriteRequest) {
        switch queue.push(request) {
        case .accepted: break
        case .full: request.fail(DatabaseError(.overloaded, "too many changes wait to be written"))
        case .closed: request.fail(DatabaseError(.closed, "the database is closed"))
        }
    }

    func close() {
        queue.close()
    }

    var figures: StoreFigures {
        var figures = counters.withLock { $0 }
        figures.waiting = queue.count
        return figures
    }
}
