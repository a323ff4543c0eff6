internal import Essentials

/// Threads that answer questions, each with a connection of its own that cannot write.
final class ReaderPool: Sendable {
    typealias Job = @Sendable (Result<Reader, any Error>) -> Void

    private let queue = BlockingQueue<Job>(limit: 10_000)

    /// Adds a thread, which from here on is the only one to touch `connection`.
    func start(
        _ connection: sending Connection, number: Int,
        whenClosed: @escaping @Sendable () -> Void
    ) throws(ThreadError) {
        let loop = ReaderLoop(connection: connection, queue: queue)
        try NamedThread.start(name: "store-reader-\(number)") {
            loop.run()
            whenClosed()
        }
    }

    func read<R: Sendable>(_ body: @escaping @Sendable (Reader) throws -> R) async throws -> R {
        try await withCheckedThrowingContinuation { continuation in
            let pushed = queue.push { reader in
                continuation.resume(with: Result { try body(reader.get()) })
            }
            switch pushed {
            case .accepted: break
            case .full:
                continuation.resume(
                    throwing: DatabaseError(.overloaded, "too many questions wait"))
            case .closed:
                continuation.resume(throwing: DatabaseError(.closed, "the database is closed"))
            }
        }
    }

    func close() {
        queue.close()
    }
}
