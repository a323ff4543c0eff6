internal import Essentials

/// What the writer's thread does until the queue is closed.
///
/// Made by the opener's thread and handed to the writer's thread, and never used by two: that makes
/// it safe to send.
final class WriterLoop: @unchecked Sendable {
    private struct Done {
        let request: any WriteRequest
        let actions: [@Sendable () -> Void]
    }

    private let grouping: GroupCommit
    private let queue: BlockingQueue<any WriteRequest>
    private let count: ((inout StoreFigures) -> Void) -> Void
    private let log = Log(area: "store")
    private var connection: Connection?
    /// Set once the disk failed: nothing is written any more.
    private var failure: DatabaseError?

    init(
        connection: Connection, grouping: GroupCommit,
        queue: BlockingQueue<any WriteRequest>,
        count: @escaping ((inout StoreFigures) -> Void) -> Void
    ) {
        self.connection = connection
        self.grouping = grouping
        self.queue = queue
        self.count = count
    }

    func run() {
        while true {
            let requests = queue.takeAll()
            if requests.isEmpty { break }
            var rest = requests[...]
            while !rest.isEmpty { rest = commitSome(of: rest) }
        }
        if failure == nil {
            // The next start then has no log to replay, and the file alone is a complete copy.
            try? connection?.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        }
        connection = nil
    }

    /// Carries out one group of changes; returns those that did not fit.
    private func commitSome(
        of requests: ArraySlice<any WriteRequest>
    ) -> ArraySlice<any WriteRequest> {
        guard failure == nil, let connection else {
            for request in requests { request.fail(stopped) }
            return []
        }
        do {
            try connection.run("BEGIN IMMEDIATE", [])
        } catch {
            note(error)
            for request in requests { request.fail(error) }
            return []
        }
        var rest = requests
        let done = perform(&rest, on: connection)
        if connection.isInTransaction { commit(done, on: connection) }
        return rest
    }

    /// Runs changes until a bound is reached, and takes them from `rest`.
    private func perform(
        _ rest: inout ArraySlice<any WriteRequest>, on connection: Connection
    ) -> [Done] {
        var done: [Done] = []
        let start = ContinuousClock.now
        while let request = rest.popFirst() {
            let transaction = Transaction(connection)
            do {
                try transaction.savepoint {
                    try request.perform(in: transaction)
                    if connection.hasBrokenForeignKeys {
                        throw DatabaseError(.constraint, "a foreign key refers to nothing")
                    }
                }
                done.append(Done(request: request, actions: transaction.actions))
            } catch {
                note(error)
                count { $0.rolledBackWrites += 1 }
                request.fail(error)
                guard connection.isInTransaction else {
                    // SQLite rolled back the whole group, so its other changes are undone too.
                    for other in done { other.request.fail(error) }
                    return []
                }
            }
            if done.count >= grouping.count || start.duration(to: .now) >= grouping.time { break }
        }
        return done
    }

    private func commit(_ done: [Done], on connection: Connection) {
        do {
            try connection.run("COMMIT", [])
        } catch {
            note(error)
            if connection.isInTransaction { try? connection.execute("ROLLBACK") }
            for item in done { item.request.fail(error) }
            return
        }
        guard !done.isEmpty else { return }
        count {
            $0.commits += 1
            $0.committedWrites += done.count
        }
        for item in done {
            for action in item.actions { action() }
            item.request.succeed()
        }
    }

    /// Stops the writer when an error says that the disk can no longer be relied on.
    private func note(_ error: any Error) {
        guard let error = error as? DatabaseError, error.code == .inputOutput else { return }
        failure = error
        count { $0.isStopped = true }
        log.error(
            "the disk failed; nothing is written until the node starts anew",
            ["sqlite_code": "\(error.sqliteCode)"])
    }

    private var stopped: DatabaseError {
        DatabaseError(
            .writerStopped,
            "nothing is written since the disk failed (\(failure?.message ?? "closed")); repair the "
                + "disk and start the node anew",
            sqliteCode: failure?.sqliteCode ?? 0)
    }
}
