/// Why a call did not succeed: what a handler throws and what a caller catches.
///
/// A handler that throws anything else answers ``StatusCode/unknown`` without a message, so that
/// no inner text leaks to a peer. Never put personal data in ``message``: peers log it.
public struct RPCError: Error, Sendable {
    /// The status on the wire.
    public var code: StatusCode
    /// A sentence for the developer at the other side.
    public var message: String
    /// Trailing metadata that goes or came with the status, such as `google.rpc` details.
    public var metadata: Metadata
    /// What led to this here; it never crosses the wire.
    public var cause: (any Error)?

    /// A failure with a status code.
    public init(
        _ code: StatusCode, _ message: String, metadata: Metadata = [:],
        cause: (any Error)? = nil
    ) {
        self.code = code
        self.message = message
        self.metadata = metadata
        self.cause = cause
    }

    /// A failure with a status code, with every part named.
    public init(
        code: StatusCode, message: String, metadata: Metadata = [:], cause: (any Error)? = nil
    ) {
        self.init(code, message, metadata: metadata, cause: cause)
    }
}

extension RPCError: CustomStringConvertible {
    /// The code and the message.
    public var description: String { "\(code): \(message)" }
}
