public import Protobuf

/// The responses of a streaming call, as they come; one consumer.
public struct ResponseStream<Response: ProtobufMessage>: AsyncSequence, Sendable {
    /// Iterates over the responses.
    public struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate let source: any MessageSource

        /// The next response; nil when the server ended the stream with ``StatusCode/ok``.
        ///
        /// - Throws: ``RPCError`` with the status that the call ended with.
        public mutating func next() async throws -> Response? {
            guard let message = try await source.next() else { return nil }
            return try Response.decoded(message)
        }
    }

    let source: any MessageSource

    /// Begins to iterate.
    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(source: source) }
}

extension ProtobufMessage {
    /// A response from its bytes; a broken one is the server's fault.
    static func decoded(_ message: [UInt8]) throws -> Self {
        do {
            return try Self(serialized: message)
        } catch {
            throw RPCError(.internal, "the response is no such message", cause: error)
        }
    }
}
