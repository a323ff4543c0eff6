/// What a connection may cost us. Every limit says what it wards off.
public struct ConnectionLimits: Sendable {
    /// Streams at once on a connection; more are refused. Bounds memory and running handlers.
    public var concurrentStreams = 100
    /// The peer may send so much on a stream before we have consumed it.
    public var streamWindow = 64 << 10
    /// The peer may send so much on a connection before we have consumed it.
    public var connectionWindow = 1 << 20
    /// A message, request or response, may be so large; checked before memory is taken.
    public var messageBytes = 4 << 20
    /// Header sections may measure so much (names, values and 32 a field): HPACK bombs.
    public var headerBytes = 16 << 10
    /// Header sections may have so many fields.
    public var headerFields = 100
    /// So many header sections over the limits close the connection.
    public var headerStrikes = 3
    /// Streams that the peer may reset in a burst, and refilled each second: rapid reset.
    public var resetBurst = 1_000
    /// How many resets are refilled each second.
    public var resetsPerSecond = 33
    /// Streams that we had to reset in 10 seconds before we close: made-you-reset.
    public var ownResets = 100
    /// Frames that move nothing (empty DATA, PRIORITY, unknown, WINDOW_UPDATE) in 10 seconds.
    public var unproductiveFrames = 1_000
    /// PING and SETTINGS frames in a burst: each makes us answer.
    public var controlBurst = 50
    /// How many PING and SETTINGS frames are refilled each second.
    public var controlsPerSecond = 10
    /// A TLS handshake has to be done in this time: slowloris.
    public var handshakeTime: Duration = .seconds(5)
    /// A request's headers have to be complete in this time: slowloris.
    public var headerTime: Duration = .seconds(10)
    /// A request's body has to bring so many bytes a second, on average: slowloris.
    public var bodyBytesPerSecond = 1 << 10
    /// A connection without a request is closed after this time.
    public var idleTime: Duration = .seconds(60)
    /// When bytes wait to be sent and none goes out for so long, the connection is closed:
    /// zero and tiny windows.
    public var writeProgressTime: Duration = .seconds(30)
    /// A writer waits while so much of its stream is unsent.
    public var unsentBytesPerStream = 64 << 10
    /// While so much of a connection is unsent, nothing more is read from it.
    public var unsentBytesPerConnection = 1 << 20
    /// Connections at once from one address.
    public var connectionsPerAddress = 50
    /// A call without a timeout gets this one.
    public var callTime: Duration = .seconds(30)
    /// After the second GOAWAY running calls may go on for so long.
    public var drainTime: Duration = .seconds(10)
    /// A client asks after a quiet server this often, while calls run.
    public var keepaliveTime: Duration = .seconds(30)
    /// A server or client that does not answer a PING in this time is gone.
    public var keepaliveTimeout: Duration = .seconds(10)
    /// A dial has to be connected in this time, TLS included.
    public var dialTime: Duration = .seconds(10)

    /// Towards other boards and the admin tools: few, long-lived connections.
    public static let peers: ConnectionLimits = {
        var limits = ConnectionLimits()
        limits.idleTime = .seconds(20 * 60)
        return limits
    }()

    /// Towards browsers: many strangers.
    public static let web: ConnectionLimits = {
        var limits = ConnectionLimits()
        limits.resetBurst = 200
        limits.resetsPerSecond = 20
        return limits
    }()
}

/// The limits of a gRPC server or client.
public typealias RPCLimits = ConnectionLimits
