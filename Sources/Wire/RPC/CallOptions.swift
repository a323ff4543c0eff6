/// What a caller may say about one call.
public struct CallOptions: Sendable {
    /// How long the call may take; nil leaves it to the server (30 s for one of ours).
    public var timeout: Duration?
    /// Custom fields that go with the request.
    public var metadata: Metadata

    /// The defaults: no timeout and no metadata.
    public init(timeout: Duration? = nil, metadata: Metadata = [:]) {
        self.timeout = timeout
        self.metadata = metadata
    }
}
