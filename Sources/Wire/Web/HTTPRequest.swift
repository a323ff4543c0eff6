/// A whole request, over whichever version of HTTP it came: the body is read and bounded.
public struct HTTPRequest: Sendable {
    /// The method as sent, such as "GET".
    public var method: String
    /// The path with percent-encoding decoded, without the query: "/groepen/7".
    public var path: String
    /// The target as sent: "/groepen/7?na=12".
    public var target: String
    /// What follows the question mark, still encoded; nil without one.
    public var query: String?
    /// The header fields; over HTTP/2 the authority stands here as `host`.
    public var fields: HTTPFields
    /// The body, empty when there is none.
    public var body: [UInt8]
    /// "https" when the connection is encrypted, else "http".
    public var scheme: String
    /// The address of the client, without its port.
    public var remoteAddress: String

    /// A request, for tests of a handler and for the server itself.
    public init(
        method: String = "GET", path: String = "/", target: String? = nil, query: String? = nil,
        fields: HTTPFields = HTTPFields(), body: [UInt8] = [], scheme: String = "http",
        remoteAddress: String = "127.0.0.1"
    ) {
        self.method = method
        self.path = path
        self.target = target ?? query.map { "\(path)?\($0)" } ?? path
        self.query = query
        self.fields = fields
        self.body = body
        self.scheme = scheme
        self.remoteAddress = remoteAddress
    }
}
