/// The board's data: one SQLite file, one writer, a pool of readers.
///
/// A write that returned is on disk: the log is synced (WAL, `synchronous=FULL`) before the caller
/// goes on. Writes that wait share a commit and its sync; each can fail alone. Readers see whole
/// commits only and never wait for the writer.
///
/// Keep one instance for the life of the node and end with ``close()``. Cancelling a task does not
/// take back its write: it returns when the change is on disk or has failed.
public final class Database: Sendable {
    private let writer: Writer
    private let readers: ReaderPool
    private let readersEnded: Countdown
    private let writerEnded: Countdown

    /// Opens the file, making it when it is not there, and brings it to the schema of `migrations`.
    ///
    /// - Parameters:
    ///   - migrations: The lists of all modules, one after the other.
    ///   - readers: How many questions are answered at the same time.
    /// - Throws: ``DatabaseError`` with code `.cannotOpen`, `.newerSchema`, `.changedMigration` or
    ///   `.failedMigration`; the file is then as it was.
    public convenience init(
        path: String, migrations: [Migration], readers: Int = 2
    ) throws(DatabaseError) {
        try self.init(
            path: path, migrations: migrations, readers: readers, grouping: GroupCommit())
    }

    init(
        path: String, migrations: [Migration], readers: Int, grouping: GroupCommit
    ) throws(DatabaseError) {
        try PrivateFile.create(path)
        let connection = try Connection(path: path, mode: .writer)
        try connection.execute(Self.writerSettings)
        try Self.requireLog(connection)
        try Migrator(connection: connection).migrate(migrations)
        writer = Writer()
        self.readers = ReaderPool()
        readersEnded = Countdown(max(readers, 1))
        writerEnded = Countdown(1)
        do {
            for number in 1...max(readers, 1) {
                let reader = try Connection(path: path, mode: .reader)
                try reader.execute(Self.readerSettings)
                try self.readers.start(reader, number: number, whenClosed: readersEnded.countDown)
            }
            try writer.start(connection, grouping: grouping, whenClosed: writerEnded.countDown)
        } catch {
            self.readers.close()
            throw error as? DatabaseError ?? DatabaseError(.cannotOpen, "\(error)")
        }
    }

    deinit {
        readers.close()
        writer.close()
    }

    /// Runs `body` in the writer; returns when the commit that holds it is on disk.
    ///
    /// What `body` throws rolls back its own changes only, and is thrown here. Keep it short: all
    /// other writes wait for it.
    ///
    /// - Throws: What `body` throws; ``DatabaseError`` with code `.diskFull`, `.inputOutput`,
    ///   `.writerStopped`, `.overloaded` or `.closed` when nothing was written.
    public func write<R: Sendable>(
        _ body: @escaping @Sendable (Transaction) throws -> R
    ) async throws -> R {
        try await withCheckedThrowingContinuation { continuation in
            writer.enqueue(PendingWrite(body, continuation))
        }
    }

    /// Runs `body` on a snapshot that holds every write that has returned.
    ///
    /// - Throws: What `body` throws; ``DatabaseError`` when the database cannot be read.
    public func read<R: Sendable>(
        _ body: @escaping @Sendable (Reader) throws -> R
    ) async throws -> R {
        try await readers.read(body)
    }

    /// Ends what is under way, then folds the log into the file. New reads and writes are refused;
    /// those that wait are carried out.
    public func close() async {
        // Readers first: a snapshot would keep the log from being folded in.
        readers.close()
        await readersEnded.wait()
        writer.close()
        await writerEnded.wait()
    }

    /// What the writer has done so far.
    public var figures: StoreFigures { writer.figures }

    /// Some file systems have no shared memory, and SQLite then stays without a log, silently.
    private static func requireLog(_ connection: Connection) throws(DatabaseError) {
        let mode = try? connection.first("PRAGMA journal_mode") { $0.text(0) }
        guard mode == "wal" else {
            throw DatabaseError(.cannotOpen, "the file system cannot hold a write-ahead log")
        }
    }

    // 8,000 pages of log are 32 MB: folding it in seldom keeps writes fast, and a start that has to
    // replay it still takes well under a second. Deleted rows are overwritten, since gone is gone.
    private static let writerSettings = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA wal_autocheckpoint = 8000;
        PRAGMA journal_size_limit = 33554432;
        PRAGMA secure_delete = ON;
        PRAGMA cache_size = -8000;
        PRAGMA temp_store = MEMORY;
        PRAGMA trusted_schema = OFF;
        """

    private static let readerSettings = """
        PRAGMA cache_size = -4000;
        PRAGMA temp_store = MEMORY;
        PRAGMA trusted_schema = OFF;
        """
}
