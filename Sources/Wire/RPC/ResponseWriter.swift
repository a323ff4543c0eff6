public import Protobuf

/// Sends the responses of a streaming call.
public struct ResponseWriter<Response: ProtobufMessage>: Sendable {
    private let sink: any MessageSink

    init(sink: any MessageSink) {
        self.sink = sink
    }

    /// Sends one response; returns when there is room for the next, so that a slow reader slows
    /// down its writer.
    ///
    /// - Throws: `CancellationError` when the call has ended.
    public func write(_ response: Response) async throws {
        try await sink.send(response.serialized())
    }
}
