/// What is done with the streams of an HTTP/2 connection: gRPC's or the web's.
///
/// One object for each connection, made by the ``DriverFactory``:
///
///     ProtocolChoice(http2: { connection in
///         HTTP2Driver(role: .server, handler: MyStreams(), on: connection)
///     }, http1: …)
///
/// All calls come in the connection's isolation. A server answers with
/// ``HTTP2Driver/respond(_:_:hasBody:)``, adds to the stream's outbox, sets its `ending`, and calls
/// ``HTTP2Driver/wake(_:on:)``. Work that has to wait runs in `Task.immediate` with the isolated
/// connection captured, and uses ``Connection/send(_:on:)`` to write with back-pressure.
protocol HTTP2StreamHandler: AnyObject {
    /// Something happened to a stream. What comes in one read is told at once: a small request
    /// gives one call with `headers`, `data` and `end`. After `closed` nothing follows, and the
    /// object will be used again unless it is kept.
    func advanced(
        _ stream: HTTP2Stream, _ news: HTTP2Stream.News, in driver: HTTP2Driver,
        on connection: isolated Connection)

    /// The peer takes no new streams (GOAWAY); those at most `lastStreamID` go on.
    func goingAway(lastStreamID: Int32, in driver: HTTP2Driver, on connection: isolated Connection)

    /// The socket has taken bytes: there may be room again.
    func flushed(in driver: HTTP2Driver, on connection: isolated Connection)

    /// The connection is gone; every stream has been told `closed` before.
    func connectionClosed(on connection: isolated Connection)
}

extension HTTP2StreamHandler {
    func goingAway(
        lastStreamID: Int32, in driver: HTTP2Driver, on connection: isolated Connection
    ) {}

    func flushed(in driver: HTTP2Driver, on connection: isolated Connection) {}

    func connectionClosed(on connection: isolated Connection) {}
}
