/// Sends the parts of a streamed response, for instance server-sent events.
public struct HTTPBodyWriter: Sendable {
    private let send: @Sendable ([UInt8]) async throws -> Void

    /// A writer that hands every part to `send`: the server's, or a test's own.
    public init(_ send: @escaping @Sendable ([UInt8]) async throws -> Void) {
        self.send = send
    }

    /// Sends one part, waiting while the client is too slow to take what was written before.
    ///
    /// - Throws: `CancellationError` when the client has gone or the server shuts down.
    public func write(_ bytes: [UInt8]) async throws {
        try await send(bytes)
    }

    /// Sends one part of text.
    public func write(_ text: String) async throws {
        try await send(Array(text.utf8))
    }
}
