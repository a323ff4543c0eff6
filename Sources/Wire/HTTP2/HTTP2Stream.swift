/// One stream of an HTTP/2 connection: what has come in, what is to go out.
///
/// Belongs to its connection and is only touched in its isolation. An object is used again for
/// later streams unless ``isKept`` is set: work that outlives the call to the handler remembers
/// the stream's ``id`` and asks for the stream by that, or keeps it.
final class HTTP2Stream {
    /// What has happened to a stream since its handler was told last.
    struct News: OptionSet {
        let rawValue: UInt8

        /// ``headers`` is complete.
        static let headers = News(rawValue: 1)
        /// There are more bytes in ``inbox``.
        static let data = News(rawValue: 2)
        /// The peer has ended its direction; ``trailers`` is complete.
        static let end = News(rawValue: 4)
        /// The stream is over, by both ends or by a reset (``closeCode``).
        static let closed = News(rawValue: 8)
    }

    /// How our direction ends.
    enum Ending {
        /// More may follow.
        case open
        /// With the last byte of the body.
        case body
        /// With these fields after the body.
        case trailers(HeaderBlock)
        /// With these fields, the same for many streams.
        case fixedTrailers(FixedFields)
    }

    /// The number of the stream on its connection; 0 when not in use.
    var id: Int32 = 0
    /// The fields of the request (on a server) or the response (on a client).
    var headers = HeaderBlock()
    /// The fields that came after the body.
    var trailers = HeaderBlock()
    /// The body as far as it has come and not been taken. After taking bytes, tell the driver
    /// with ``HTTP2Driver/consumed(_:of:)``, or the peer will stop sending.
    var inbox = ByteQueue()
    /// The body that is to be sent. After adding to it, call ``HTTP2Driver/wake(_:on:)``.
    var outbox = ByteQueue()
    /// How our direction ends, once the outbox is empty.
    var ending = Ending.open
    /// Whether ``headers`` is complete; a later section is ``trailers``.
    var hasReceivedHeaders = false
    /// Whether the peer has ended its direction.
    var hasPeerEnded = false
    /// Whether the response (or request) headers have been submitted.
    var hasResponded = false
    /// Whether the stream is over.
    var isClosed = false
    /// The error code that it was closed with; 0 when all went well.
    var closeCode: UInt32 = 0
    /// The handler's own state.
    var attachment: AnyObject?
    /// A number for the handler's own use.
    var tag = 0
    /// A gRPC server's: when the call has to be over.
    var deadline = MonotonicTime.distantFuture
    /// A gRPC server's: the request, once it is complete.
    var message: [UInt8]?
    /// How many bytes of the body the peer was told have been consumed.
    var consumed = 0
    /// Set it when something keeps this object beyond the handler's call.
    var isKept = false
    /// When the stream began.
    var began = MonotonicTime.now()
    /// When the peer last took bytes of it.
    var lastProgress = MonotonicTime.now()
    /// How many bytes of body have come in.
    var received = 0

    /// What the handler has not been told yet.
    var news: News = []
    var isQueued = false
    var isDeferred = false
    var liveIndex = 0
    /// Who waits for room in the outbox.
    var writer: CheckedContinuation<Void, any Error>?

    /// Makes the object as new for the next stream.
    func reset(id: Int32, at now: MonotonicTime) {
        self.id = id
        headers.removeAll()
        trailers.removeAll()
        inbox.removeAll()
        outbox.removeAll()
        ending = .open
        hasReceivedHeaders = false
        hasPeerEnded = false
        hasResponded = false
        isClosed = false
        closeCode = 0
        attachment = nil
        tag = 0
        message = nil
        consumed = 0
        began = now
        lastProgress = now
        received = 0
        news = []
        isQueued = false
        isDeferred = false
    }
}
