/// What a handler answers. The server adds date, length and framing for the version in use.
public struct HTTPResponse: Sendable {
    /// The body of a response.
    public enum Body: Sendable {
        /// All bytes at hand; sent with a content length.
        case bytes([UInt8])
        /// Written bit by bit by this closure, which the server runs on the connection's loop.
        ///
        /// The response ends when it returns. It is cancelled when the client goes or the server
        /// shuts down; when it throws, the stream is cut, so that the client sees the loss.
        case stream(@Sendable (HTTPBodyWriter) async throws -> Void)
    }

    /// The status code, such as 200.
    public var status: Int
    /// The header fields.
    public var fields: HTTPFields
    /// The body.
    public var body: Body

    /// A response.
    public init(status: Int, fields: HTTPFields = HTTPFields(), body: Body = .bytes([])) {
        self.status = status
        self.fields = fields
        self.body = body
    }

    /// A short plain text, such as the server's own answer to a request that it refuses.
    public static func text(status: Int, _ text: String) -> HTTPResponse {
        HTTPResponse(
            status: status, fields: ["content-type": "text/plain; charset=utf-8"],
            body: .bytes(Array(text.utf8)))
    }

    /// Whether this status allows a body at all (RFC 9110, section 6.4.1).
    var mayHaveBody: Bool { status >= 200 && status != 204 && status != 304 }
}
