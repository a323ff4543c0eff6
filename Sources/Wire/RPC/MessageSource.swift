/// Where the responses of a client's call come from; each transport has its own.
protocol MessageSource: Sendable {
    /// The next serialized message; nil when the call has ended with ``StatusCode/ok``.
    ///
    /// - Throws: ``RPCError`` with the status that the call ended with.
    func next() async throws -> [UInt8]?

    /// Ends the call when it has not ended yet.
    func cancel()
}
