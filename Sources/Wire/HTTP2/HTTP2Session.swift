internal import CNGHTTP2

/// libnghttp2's state machine for one connection, and the streams in it.
///
/// Callbacks come in the middle of ``receive(_:)`` and ``nextOutput()``; they only record. What
/// they recorded is taken with ``nextNews()`` afterwards, in the connection's isolation.
@safe final class HTTP2Session {
    enum Role { case server, client }

    let role: Role
    let limits: ConnectionLimits
    private(set) var session: OpaquePointer
    /// Where stream objects come from and go back to; shared by a loop's connections.
    private let pool: StreamPool
    /// The streams that are open, in no order.
    private(set) var live: [HTTP2Stream] = []
    private var queue: [HTTP2Stream] = []
    private var queueStart = 0
    /// Streams whose outbox has become small enough for a waiting writer.
    var roomy: [HTTP2Stream] = []
    var accountant: AbuseAccountant
    /// The time of the present pass, for what callbacks count.
    var now: MonotonicTime
    /// Set when the peer has gone too far; the reason is for the log.
    private(set) var violation: String?
    /// The last stream that the peer will answer, once it has said so.
    var peerGoAway: Int32?
    /// A PING of ours was answered.
    var pingAnswers = 0
    /// The highest stream that the peer has opened, and what it left out below.
    var lastOpened: Int32 = 0
    var skipped: [ClosedRange<Int32>] = []
    /// The peer has sent its preface, which ends with SETTINGS.
    var hasGreeted = false
    /// The stream of the header section that is being received.
    var current: HTTP2Stream?

    init(role: Role, limits: ConnectionLimits, pool: StreamPool, at now: MonotonicTime) {
        self.role = role
        self.limits = limits
        self.pool = pool
        self.now = now
        accountant = AbuseAccountant(limits, at: now)
        let option = unsafe shim_option_new(
            UInt64(limits.resetBurst), UInt64(limits.resetsPerSecond))
        defer { unsafe nghttp2_option_del(option) }
        var made: OpaquePointer?
        let callbacks = HTTP2Callbacks.shared
        // The pointer to self is set below, when self may be used.
        let result =
            role == .server
            ? unsafe nghttp2_session_server_new2(&made, callbacks.table, nil, option)
            : unsafe nghttp2_session_client_new2(&made, callbacks.table, nil, option)
        // It fails only without memory, as every allocation of Swift's own would.
        guard result == 0, let made = unsafe made else { preconditionFailure("out of memory") }
        unsafe session = unsafe made
        unsafe nghttp2_session_set_user_data(made, Unmanaged.passUnretained(self).toOpaque())
        submitSettings()
    }

    deinit {
        unsafe nghttp2_session_del(session)
    }

    private func submitSettings() {
        var settings = [
            Self.setting(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, limits.streamWindow),
            Self.setting(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, limits.headerBytes),
        ]
        settings.append(
            role == .server
                ? Self.setting(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, limits.concurrentStreams)
                : Self.setting(NGHTTP2_SETTINGS_ENABLE_PUSH, 0))
        let flags = UInt8(NGHTTP2_FLAG_NONE.rawValue)
        _ = unsafe nghttp2_submit_settings(session, flags, settings, settings.count)
        _ = unsafe nghttp2_session_set_local_window_size(
            session, flags, 0, Int32(limits.connectionWindow))
    }

    private static func setting(_ id: nghttp2_settings_id, _ value: Int) -> nghttp2_settings_entry {
        nghttp2_settings_entry(settings_id: Int32(id.rawValue), value: UInt32(value))
    }

    // MARK: Bytes

    /// Takes bytes of the peer; false when the connection cannot go on.
    func receive(_ bytes: UnsafeRawBufferPointer, at now: MonotonicTime) -> Bool {
        self.now = now
        let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
        let result = unsafe nghttp2_session_mem_recv(session, start, bytes.count)
        return result >= 0
    }

    /// The next bytes to send, valid until the next call.
    func nextOutput() -> UnsafeRawBufferPointer? {
        var start: UnsafePointer<UInt8>?
        let count = unsafe nghttp2_session_mem_send(session, &start)
        guard count > 0 else {
            if count < 0 { violate("output failed") }
            return nil
        }
        return unsafe UnsafeRawBufferPointer(start: start, count: count)
    }

    /// Whether the session has ended: nothing to read and nothing to write.
    var isFinished: Bool {
        unsafe nghttp2_session_want_read(session) == 0
            && nghttp2_session_want_write(session) == 0
    }

    /// Remembers that the peer broke a limit.
    func violate(_ reason: String) {
        if violation == nil { violation = reason }
    }

    // MARK: Streams

    /// Whether a peer that does not take what we send has as much waiting as one connection may.
    ///
    /// Counted only when there are so many streams that their own limits allow it.
    var isCongested: Bool {
        guard live.count > limits.unsentBytesPerConnection / limits.unsentBytesPerStream else {
            return false
        }
        return live.reduce(0) { $0 + $1.outbox.count } > limits.unsentBytesPerConnection
    }

    /// The open stream with this number.
    func stream(_ id: Int32) -> HTTP2Stream? {
        guard let pointer = unsafe nghttp2_session_get_stream_user_data(session, id) else {
            return nil
        }
        return unsafe Unmanaged<HTTP2Stream>.fromOpaque(pointer).takeUnretainedValue()
    }

    /// A new object for a stream that begins.
    func open(_ id: Int32) -> HTTP2Stream {
        let stream = pool.take()
        stream.reset(id: id, at: now)
        stream.liveIndex = live.count
        live.append(stream)
        return stream
    }

    /// Tells the handler of a stream something, later.
    func tell(_ stream: HTTP2Stream, _ news: HTTP2Stream.News) {
        stream.news.formUnion(news)
        guard !stream.isQueued else { return }
        stream.isQueued = true
        queue.append(stream)
    }

    /// The next stream that has news.
    func nextNews() -> (HTTP2Stream, HTTP2Stream.News)? {
        guard queueStart < queue.count else {
            queue.removeAll(keepingCapacity: true)
            queueStart = 0
            return nil
        }
        let stream = queue[queueStart]
        queueStart += 1
        let news = stream.news
        stream.news = []
        stream.isQueued = false
        return (stream, news)
    }

    /// Takes a stream that is over out of the books.
    func forget(_ stream: HTTP2Stream) {
        let last = live.removeLast()
        if last !== stream {
            live[stream.liveIndex] = last
            last.liveIndex = stream.liveIndex
        }
        stream.id = 0
        if !stream.isKept { pool.give(stream) }
    }
}
