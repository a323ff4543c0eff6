/// What one client may cost the web port. The reasons stand next to the attacks in ARCHITECTURE.md.
public struct HTTPLimits: Sendable {
    /// Bytes of a request's head: request line and fields.
    public var headBytes = 16 * 1024
    /// Field lines in a request's head.
    public var fieldCount = 100
    /// Bytes of a request's body.
    public var bodyBytes = 1024 * 1024
    /// Bytes that a client may send ahead while its request is being answered (HTTP/1.1
    /// pipelining): room for one whole request of the largest size and more small ones than any
    /// browser sends; beyond it the connection is cut, so that a stalled answer costs no memory.
    public var pipelinedBytes = 1024 * 1024 + 64 * 1024
    /// From the first byte of a request (or of the connection) to the end of its head.
    public var headTimeout: Duration = .seconds(10)
    /// A body that comes slower than this many bytes a second is cut off.
    public var bodyBytesPerSecond = 1024
    /// How long a connection may stand open with nothing under way.
    public var idleTimeout: Duration = .seconds(60)
    /// How long a client may take none of the bytes that wait for it.
    public var writeTimeout: Duration = .seconds(30)
    /// Open connections from one address.
    public var connectionsPerAddress = 50
    /// Unsent bytes above which a streamed body waits.
    public var unsentBytes = 64 * 1024
    /// How long ``HTTPServer/shutdown()`` lets requests finish.
    public var drainTimeout: Duration = .seconds(10)

    /// The limits of the web port.
    public static let web = HTTPLimits()

    /// The web port's limits, to be changed one by one.
    public init() {}
}
