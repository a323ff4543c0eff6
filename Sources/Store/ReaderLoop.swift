internal import Essentials

/// What a reader's thread does until the queue is closed: one snapshot for each question.
///
/// Made by the opener's thread and handed to the reader's thread, and never used by two: that makes
/// it safe to send.
final class ReaderLoop: @unchecked Sendable {
    private let queue: BlockingQueue<ReaderPool.Job>
    private var connection: Connection?

    init(connection: Connection, queue: BlockingQueue<ReaderPool.Job>) {
        self.connection = connection
        self.queue = queue
    }

    func run() {
        while let job = queue.take() { answer(job) }
        connection = nil
    }

    private func answer(_ job: ReaderPool.Job) {
        guard let connection else { return }
        do {
            try connection.run("BEGIN", [])
        } catch {
            return job(.failure(error))
        }
        job(.success(Reader(connection)))
        // Ending a snapshot changes nothing; if it fails, the next BEGIN says so.
        _ = try? connection.run("COMMIT", [])
    }
}
