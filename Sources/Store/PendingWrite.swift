/// A change that waits for the writer, whatever it returns.
protocol WriteRequest: AnyObject, Sendable {
    /// Runs the body and keeps what it returned. On the writer's thread.
    func perform(in transaction: Transaction) throws
    /// Tells the caller that the change is on disk.
    func succeed()
    /// Tells the caller why the change did not happen.
    func fail(_ error: any Error)
}

/// A caller that waits, with the body it wants to have run.
final class PendingWrite<R: Sendable>: WriteRequest, @unchecked Sendable {
    private let body: @Sendable (Transaction) throws -> R
    private let continuation: CheckedContinuation<R, any Error>
    // Only the writer's thread touches it, which is what makes the class Sendable.
    private var result: R?

    init(
        _ body: @escaping @Sendable (Transaction) throws -> R,
        _ continuation: CheckedContinuation<R, any Error>
    ) {
        self.body = body
        self.continuation = continuation
    }

    func perform(in transaction: Transaction) throws {
        result = try body(transaction)
    }

    func succeed() {
        guard let result else {
            return fail(DatabaseError(.misuse, "a change was committed before it was made"))
        }
        continuation.resume(returning: result)
    }

    func fail(_ error: any Error) {
        continuation.resume(throwing: error)
    }
}
