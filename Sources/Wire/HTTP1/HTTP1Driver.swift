/// Speaks HTTP/1.1 on a connection: one request after the other, answered in order.
///
/// While a handler runs, requests that come after it wait unparsed, up to a limit. A stream's writer
/// waits while more than the limit is unsent, and is cancelled when the connection ends.
final class HTTP1Driver: ConnectionDriver {
    let site: HTTPSite
    var limits: HTTPLimits { site.limits }
    var parser: HTTP1RequestParser
    let output = OutputBuffer()
    var progress: HTTP1Progress

    /// The request whose body is coming in.
    var incoming: (head: HTTP1RequestHead, body: [UInt8])?
    /// The handler at work, from its first step to the end of its response.
    var work: Task<Void, Never>?
    var isHandling = false
    var isStreaming = false
    /// Tells a response's writer from those of earlier responses.
    var responseNumber = 0
    var isAdvancing = false
    /// The client sends nothing more.
    var hasEnded = false
    /// This response is the connection's last.
    var isClosing = false
    var isDraining = false
    var isClosed = false
    var waiting: [CheckedContinuation<Void, Never>] = []

    init(site: HTTPSite, now: MonotonicTime) {
        self.site = site
        parser = HTTP1RequestParser(limits: site.limits)
        progress = HTTP1Progress(now: now)
    }

    func begin(on connection: isolated Connection) {}

    func received(_ bytes: UnsafeRawBufferPointer, on connection: isolated Connection) {
        guard !isClosing else { return }
        unsafe parser.receive(bytes)
        progress.receivedBytes(at: connection.now)
        advance(on: connection)
        // What comes ahead of its turn is kept: an honest client sends less than that ahead.
        if parser.unreadCount > limits.pipelinedBytes { connection.close() }
    }

    /// A client may end its side and still wait for the answer; nobody waits for a stream then.
    func receivedEnd(on connection: isolated Connection) {
        hasEnded = true
        if isHandling, !isStreaming { return }
        connection.close()
    }

    func nextOutput(on connection: isolated Connection) -> UnsafeRawBufferPointer? {
        unsafe output.takeAll()
    }

    func flushed(on connection: isolated Connection) {
        output.dropWritten()
        resumeWriters()
        advance(on: connection)
    }

    func tick(at now: MonotonicTime, on connection: isolated Connection) {
        switch progress.overdue(at: now, limits) {
        case nil: break
        case .nothing: connection.close()
        case .head, .body: refuse(status: 408, on: connection)
        }
    }

    /// Streams have no end of their own, so they are cut; other responses are finished.
    func beginDrain(on connection: isolated Connection) {
        isDraining = true
        guard isHandling else { return connection.close() }
        if isStreaming { cancelWork() }
    }

    func closed(on connection: isolated Connection) {
        isClosed = true
        cancelWork()
    }

    func cancelWork() {
        work?.cancel()
        resumeWriters()
    }

    func resumeWriters() {
        let resumed = waiting
        waiting = []
        for continuation in resumed { continuation.resume() }
    }
}
