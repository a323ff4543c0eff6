/// Where a call's responses go; each transport has its own.
protocol MessageSink: Sendable {
    /// Takes one serialized message; returns when there is room for the next.
    ///
    /// - Throws: `CancellationError` when the call has ended.
    func send(_ message: [UInt8]) async throws
}
