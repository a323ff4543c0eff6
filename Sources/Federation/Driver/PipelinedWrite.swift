/// One write under way while the next batch is being fetched and verified; never two.
///
/// A small batch is waited for at once: handing it to another task would only cost time.
final class PipelinedWrite {
    /// From how many events on verifying the next batch is worth doing during the write.
    static let worthATask = 64

    private var running: Task<Void, any Error>?

    /// Waits for the write before, then begins this one.
    func next(
        isLarge: Bool, _ write: @escaping @Sendable () async throws -> Void
    ) async throws {
        try await finish()
        if isLarge {
            running = Task { try await write() }
        } else {
            try await write()
        }
    }

    /// Waits for the write that is under way.
    func finish() async throws {
        defer { running = nil }
        try await running?.value
    }
}
