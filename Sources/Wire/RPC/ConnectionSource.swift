internal import Synchronization

/// The responses of one call on a client's connection.
final class ConnectionSource: MessageSource {
    let connection: Connection
    let streamID: Int32
    /// Opened only in the connection's isolation, by ``call(on:)``.
    private nonisolated(unsafe) let stored: RPCClientCall
    private let hasEnded = Atomic(false)

    init(connection: Connection, streamID: Int32, call: RPCClientCall) {
        self.connection = connection
        self.streamID = streamID
        unsafe stored = call
    }

    func call(on connection: isolated Connection) -> RPCClientCall {
        precondition(connection === self.connection)
        return unsafe stored
    }

    func next() async throws -> [UInt8]? {
        do {
            let message = try await connection.nextMessage(of: self)
            if message == nil { hasEnded.store(true, ordering: .relaxed) }
            return message
        } catch {
            hasEnded.store(true, ordering: .relaxed)
            throw error
        }
    }

    func cancel() {
        guard !hasEnded.exchange(true, ordering: .relaxed) else { return }
        let id = streamID
        connection.later { $0.cancelCall(id, RPCError(.cancelled, "the caller gave up")) }
    }
}
