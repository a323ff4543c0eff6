/// Speaks HTTP/2 on a connection, for either side; what streams mean is its handler's business.
final class HTTP2Driver: ConnectionDriver {
    let session: HTTP2Session
    let handler: any HTTP2StreamHandler
    private var isDraining = false
    private var finalGoAwayAt: MonotonicTime?
    private var cutAt: MonotonicTime?
    private var hasPassedOnGoAway = false
    private let began: MonotonicTime
    private var lastHeard: MonotonicTime
    private var pingSentAt: MonotonicTime?

    init(
        role: HTTP2Session.Role, handler: any HTTP2StreamHandler,
        on connection: isolated Connection
    ) {
        let pool = unsafe connection.loop.state.streams
        session = HTTP2Session(
            role: role, limits: connection.limits, pool: pool, at: connection.now)
        self.handler = handler
        began = connection.now
        lastHeard = connection.now
    }

    private var limits: ConnectionLimits { session.limits }

    // MARK: ConnectionDriver

    func begin(on connection: isolated Connection) {}

    func received(_ bytes: UnsafeRawBufferPointer, on connection: isolated Connection) {
        lastHeard = connection.now
        pingSentAt = nil
        let isAlive = unsafe session.receive(bytes, at: connection.now)
        guard isAlive else { return connection.close() }
        tellNews(on: connection)
        connection.flushLater()
        if let last = session.peerGoAway, !hasPassedOnGoAway {
            hasPassedOnGoAway = true
            handler.goingAway(lastStreamID: last, in: self, on: connection)
        }
        if session.violation != nil { cutOff(on: connection) }
    }

    func receivedEnd(on connection: isolated Connection) { connection.close() }

    func nextOutput(on connection: isolated Connection) -> UnsafeRawBufferPointer? {
        unsafe session.nextOutput()
    }

    func flushed(on connection: isolated Connection) {
        for stream in session.roomy {
            guard stream.outbox.count <= limits.unsentBytesPerStream / 2 else { continue }
            let writer = stream.writer
            stream.writer = nil
            writer?.resume()
        }
        session.roomy.removeAll(keepingCapacity: true)
        handler.flushed(in: self, on: connection)
        tellNews(on: connection)
        if session.violation != nil { return cutOff(on: connection) }
        if session.isFinished { connection.closeGently() }
    }

    func closed(on connection: isolated Connection) {
        for stream in session.live where !stream.isClosed {
            stream.isClosed = true
            stream.closeCode = HTTP2ErrorCode.cancel.rawValue
            session.tell(stream, .closed)
        }
        tellNews(on: connection)
        handler.connectionClosed(on: connection)
    }

    private func tellNews(on connection: isolated Connection) {
        while let (stream, news) = session.nextNews() {
            handler.advanced(stream, news, in: self, on: connection)
            guard stream.isClosed, !stream.isQueued, news.contains(.closed) else { continue }
            let writer = stream.writer
            stream.writer = nil
            writer?.resume(throwing: CancellationError())
            session.forget(stream)
        }
    }

    private func cutOff(on connection: isolated Connection) {
        session.terminate(.enhanceYourCalm)
        connection.closeGently()
    }

    // MARK: What handlers call

    /// Sends response headers; see ``HTTP2Stream/outbox`` and ``HTTP2Stream/ending`` for the body.
    func respond(_ stream: HTTP2Stream, _ fields: FixedFields, hasBody: Bool) {
        session.respond(stream, fields, hasBody: hasBody)
    }

    /// Sends response headers, `:status` first; names have to be lower case.
    func respond(_ stream: HTTP2Stream, _ fields: HeaderBlock, hasBody: Bool) {
        session.respond(stream, fields, hasBody: hasBody)
    }

    /// The outbox or the ending of a stream has changed: send.
    func wake(_ stream: HTTP2Stream, on connection: isolated Connection) {
        session.resume(stream)
        connection.flushLater()
    }

    /// So many bytes have been taken from the inbox: the peer may send as many again.
    func consumed(_ count: Int, of stream: HTTP2Stream) {
        session.consumed(count, of: stream)
    }

    /// Ends a stream at once.
    func reset(
        _ stream: HTTP2Stream, _ code: HTTP2ErrorCode, on connection: isolated Connection
    ) {
        session.reset(stream, code)
        connection.flushLater()
    }

    /// Whether this connection takes no new streams any more.
    var isGoingAway: Bool { isDraining || session.peerGoAway != nil }

    // MARK: Draining and time

    /// Two steps: first a notice that names no stream, so that requests on their way are still
    /// answered; a second later, when they have come, the GOAWAY that names the last.
    func beginDrain(on connection: isolated Connection) {
        guard !isDraining else { return }
        isDraining = true
        cutAt = connection.now + limits.drainTime
        guard session.role == .server else {
            if session.live.isEmpty { connection.close() }
            return
        }
        session.submitShutdownNotice()
        session.submitPing()
        finalGoAwayAt = connection.now + .seconds(1)
        let answers = session.pingAnswers
        pollDrain(answers: answers, on: connection)
    }

    /// The answer to the PING after the notice says that the peer knows.
    private func pollDrain(answers: Int, on connection: isolated Connection) {
        connection.loop.schedule(after: .milliseconds(20)) { [weak connection] in
            connection?.assumeIsolated { connection in
                guard let driver = connection.driver as? HTTP2Driver else { return }
                driver.continueDrain(answers: answers, on: connection)
            }
        }
    }

    private func continueDrain(answers: Int, on connection: isolated Connection) {
        guard let finalGoAwayAt else { return }
        guard session.pingAnswers > answers || connection.now >= finalGoAwayAt else {
            return pollDrain(answers: answers, on: connection)
        }
        self.finalGoAwayAt = nil
        session.submitGoAway()
        connection.flushLater()
    }

    func tick(at now: MonotonicTime, on connection: isolated Connection) {
        session.now = now
        if let cutAt, now >= cutAt { return connection.closeGently() }
        if !session.hasGreeted, now - began > limits.headerTime { return connection.close() }
        if session.live.isEmpty {
            if now - lastHeard > limits.idleTime { connection.beginDrain() }
            if isDraining, session.role == .client { connection.close() }
            return
        }
        keepAlive(at: now, on: connection)
        for stream in session.live where !stream.isClosed {
            if isTooSlow(stream, at: now) { reset(stream, .cancel, on: connection) }
        }
    }

    /// Asks a quiet peer whether it is still there, while streams are open.
    private func keepAlive(at now: MonotonicTime, on connection: isolated Connection) {
        if let pingSentAt {
            if now - pingSentAt > limits.keepaliveTimeout { connection.close() }
        } else if now - lastHeard > limits.keepaliveTime {
            pingSentAt = now
            session.submitPing()
            connection.flushLater()
        }
    }

    private func isTooSlow(_ stream: HTTP2Stream, at now: MonotonicTime) -> Bool {
        if !stream.outbox.isEmpty, now - stream.lastProgress > limits.writeProgressTime {
            return true
        }
        guard session.role == .server, !stream.hasPeerEnded else { return false }
        let earned = Duration.seconds(stream.received / limits.bodyBytesPerSecond)
        return now - stream.began > limits.headerTime + earned
    }
}
