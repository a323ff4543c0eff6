/// Answers requests over HTTP/2: one object for each connection.
final class WebStreams: HTTP2StreamHandler {
    /// A request on its stream.
    final class Exchange {
        var request: HTTPRequest
        var work: Task<Void, Never>?
        /// The response has been begun: what still comes of the body is dropped.
        var isAnswered = false
        var dropped = 0

        init(_ request: HTTPRequest) {
            self.request = request
        }
    }

    private let site: HTTPSite
    /// Whole requests that no handler has seen yet.
    private var waiting: [(Exchange, HTTP2Stream)] = []

    init(site: HTTPSite) {
        self.site = site
    }

    func advanced(
        _ stream: HTTP2Stream, _ news: HTTP2Stream.News, in driver: HTTP2Driver,
        on connection: isolated Connection
    ) {
        if news.contains(.closed) {
            (stream.attachment as? Exchange)?.work?.cancel()
            return
        }
        if news.contains(.headers) { begin(stream, in: driver, on: connection) }
        guard let exchange = stream.attachment as? Exchange else { return }
        if news.contains(.data) { receive(exchange, stream, in: driver, on: connection) }
        if news.contains(.end), !exchange.isAnswered {
            start(exchange, stream, in: driver, on: connection)
        }
    }

    private func begin(
        _ stream: HTTP2Stream, in driver: HTTP2Driver, on connection: isolated Connection
    ) {
        let request = HTTPRequest(
            http2: stream.headers, isEncrypted: connection.isEncrypted,
            remoteAddress: connection.remoteAddress)
        let exchange = Exchange(request ?? HTTPRequest())
        stream.attachment = exchange
        guard let request else {
            return refuse(exchange, stream, status: 400, in: driver, on: connection)
        }
        let length = request.fields["content-length"].map { Int($0) ?? .max } ?? 0
        if length > site.limits.bodyBytes {
            refuse(exchange, stream, status: 413, in: driver, on: connection)
        }
    }

    private func receive(
        _ exchange: Exchange, _ stream: HTTP2Stream, in driver: HTTP2Driver,
        on connection: isolated Connection
    ) {
        let bytes = stream.inbox.takeAll()
        driver.consumed(bytes.count, of: stream)
        connection.flushLater()
        if exchange.isAnswered {
            exchange.dropped += bytes.count
            // Enough time has gone by for the client to see that its body is not wanted.
            if exchange.dropped > site.limits.bodyBytes {
                driver.reset(stream, .cancel, on: connection)
            }
            return
        }
        exchange.request.body += bytes
        if exchange.request.body.count > site.limits.bodyBytes {
            exchange.request.body = []
            refuse(exchange, stream, status: 413, in: driver, on: connection)
        }
    }

    private func refuse(
        _ exchange: Exchange, _ stream: HTTP2Stream, status: Int, in driver: HTTP2Driver,
        on connection: isolated Connection
    ) {
        exchange.isAnswered = true
        let response = HTTPResponse.text(status: status, HTTPResponse.reason(for: status))
        driver.respond(stream, response.http2Headers(date: site.date()), hasBody: true)
        if case .bytes(let bytes) = response.body { stream.outbox.append(bytes) }
        stream.ending = .body
        driver.wake(stream, on: connection)
    }

    private func start(
        _ exchange: Exchange, _ stream: HTTP2Stream, in driver: HTTP2Driver,
        on connection: isolated Connection
    ) {
        exchange.isAnswered = true
        // For a client that takes nothing no more is made: its requests wait for room.
        guard !driver.session.isCongested else {
            stream.isKept = true
            waiting.append((exchange, stream))
            return
        }
        run(exchange, stream, in: driver, on: connection)
    }

    func flushed(in driver: HTTP2Driver, on connection: isolated Connection) {
        while !waiting.isEmpty, !driver.session.isCongested {
            let (exchange, stream) = waiting.removeFirst()
            guard !stream.isClosed else { continue }
            run(exchange, stream, in: driver, on: connection)
        }
    }

    func connectionClosed(on connection: isolated Connection) {
        waiting = []
    }

    private func run(
        _ exchange: Exchange, _ stream: HTTP2Stream, in driver: HTTP2Driver,
        on connection: isolated Connection
    ) {
        stream.isKept = true
        var isDone = false
        let task = Task.immediate {
            let response = await site.handler.respond(to: exchange.request)
            await answer(exchange, response, on: stream, in: driver, connection)
            stream.isKept = false
            isDone = true
        }
        if !isDone { exchange.work = task }
    }

    private func answer(
        _ exchange: Exchange, _ response: HTTPResponse, on stream: HTTP2Stream,
        in driver: HTTP2Driver, _ connection: isolated Connection
    ) async {
        guard !stream.isClosed else { return }
        let hasBody = exchange.request.method != "HEAD" && response.mayHaveBody
        driver.respond(stream, response.http2Headers(date: site.date()), hasBody: hasBody)
        connection.flushLater()
        guard hasBody else { return }
        do {
            switch response.body {
            case .bytes(let bytes): try await send(bytes, on: stream, connection)
            case .stream(let body): try await run(body, on: stream, connection)
            }
            stream.ending = .body
            driver.wake(stream, on: connection)
        } catch {
            driver.reset(stream, .cancel, on: connection)
        }
    }

    /// A large body goes into the stream part by part, as the client takes it.
    private func send(
        _ bytes: [UInt8], on stream: HTTP2Stream, _ connection: isolated Connection
    ) async throws {
        guard bytes.count > site.limits.unsentBytes else {
            stream.lastProgress = connection.now
            return stream.outbox.append(bytes)
        }
        try await connection.send(bytes, on: stream.id)
    }

    private func run(
        _ body: @escaping @Sendable (HTTPBodyWriter) async throws -> Void, on stream: HTTP2Stream,
        _ connection: isolated Connection
    ) async throws {
        let id = stream.id
        let writer = HTTPBodyWriter { try await connection.sendBody($0, onStream: id) }
        let task = Task { try await body(writer) }
        guard let number = site.streamBegan({ task.cancel() }) else { throw CancellationError() }
        defer { site.streamEnded(number) }
        try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }
}

extension Connection {
    /// The way of a writer, which may be used from anywhere, to its stream.
    fileprivate func sendBody(_ bytes: [UInt8], onStream id: Int32) async throws {
        guard !Task.isCancelled else { throw CancellationError() }
        try await send(bytes, on: id)
    }
}
