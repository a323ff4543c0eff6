/// Speaks one protocol on a ``Connection``: ``HTTP2Driver``, or HTTP/1.1's.
///
/// A driver belongs to its connection and is only touched in its isolation, on its loop. It
/// never writes: it says ``Connection/flushLater()`` and is asked for its bytes at the end of
/// the pass, so that all that happened in a pass leaves in as few writes as possible.
protocol ConnectionDriver: AnyObject {
    /// The connection is up, TLS included.
    func begin(on connection: isolated Connection)

    /// Bytes came in. They are valid during the call only.
    func received(_ bytes: UnsafeRawBufferPointer, on connection: isolated Connection)

    /// The peer will send nothing more.
    func receivedEnd(on connection: isolated Connection)

    /// The next bytes to write, valid until the next call; nil when there are none now.
    func nextOutput(on connection: isolated Connection) -> UnsafeRawBufferPointer?

    /// A flush is over, whether or not the socket took everything: let writers go on.
    func flushed(on connection: isolated Connection)

    /// A second has passed: look after deadlines.
    func tick(at now: MonotonicTime, on connection: isolated Connection)

    /// Finish: take no new requests, and ``Connection/close()`` when the present ones are done.
    func beginDrain(on connection: isolated Connection)

    /// The connection is gone; end everything that waits for it.
    func closed(on connection: isolated Connection)
}
