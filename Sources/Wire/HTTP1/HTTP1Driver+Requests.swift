extension HTTP1Driver {
    /// Takes requests from what has been received, until one has to wait for its handler or a
    /// slow client has too much unsent.
    func advance(on connection: isolated Connection) {
        // A handler that answers at once comes back here from within the loop below.
        guard !isAdvancing else { return }
        isAdvancing = true
        defer { isAdvancing = false }
        do throws(HTTP1Error) {
            while mayAdvance(connection), let event = try parser.next() {
                handle(event, on: connection)
            }
        } catch {
            refuse(status: error.status, on: connection)
        }
    }

    private func mayAdvance(_ connection: isolated Connection) -> Bool {
        !isHandling && !isClosing && !isClosed && output.count <= limits.unsentBytes
            && connection.unsentCount == 0
    }

    private func handle(_ event: HTTP1RequestParser.Event, on connection: isolated Connection) {
        switch event {
        case .head(let head):
            incoming = (head, [])
            progress.receivedHead(at: connection.now)
            guard head.expectsContinue, head.framing != .none else { return }
            output.append(HTTP1ResponseWriter.goOn)
            connection.flushLater()
        case .body(let bytes):
            incoming?.body += bytes
            progress.receivedBody(bytes.count)
        case .end:
            guard let (head, body) = incoming else { return }
            incoming = nil
            progress.beganHandling()
            start(head, body, on: connection)
        }
    }

    private func start(
        _ head: HTTP1RequestHead, _ body: [UInt8], on connection: isolated Connection
    ) {
        let request = HTTPRequest(
            method: head.method, path: head.target.path, target: head.target.raw,
            query: head.target.query, fields: head.fields, body: body,
            scheme: connection.isEncrypted ? "https" : "http",
            remoteAddress: connection.remoteAddress)
        isHandling = true
        responseNumber += 1
        let task = Task.immediate {
            let response = await site.handler.respond(to: request)
            await answer(head, response, on: connection)
        }
        // It may have ended within the call.
        if isHandling { work = task }
    }

    private func answer(
        _ head: HTTP1RequestHead, _ response: HTTPResponse, on connection: isolated Connection
    ) async {
        guard !isClosed else { return }
        let framing = HTTP1ResponseWriter.framing(of: response, isVersion10: head.isVersion10)
        let closes = !head.keepsAlive || isDraining || hasEnded || framing == .untilClose
        writeHead(of: response, framing: framing, closes: closes)
        connection.flushLater()
        var isWhole = true
        if head.method != "HEAD", response.mayHaveBody {
            switch response.body {
            case .bytes(let bytes): output.append(bytes)
            case .stream(let body): isWhole = await stream(body, framing, on: connection)
            }
        }
        finish(closes: closes || isDraining, isWhole: isWhole, on: connection)
    }

    private func writeHead(
        of response: HTTPResponse, framing: HTTP1ResponseWriter.Framing, closes: Bool
    ) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(512)
        HTTP1ResponseWriter.appendHead(
            of: response, framing: framing, closes: closes, date: site.date(), to: &bytes)
        output.append(bytes)
    }

    private func finish(closes: Bool, isWhole: Bool, on connection: isolated Connection) {
        isHandling = false
        isStreaming = false
        work = nil
        guard !isClosed else { return }
        if !isWhole || closes || hasEnded {
            isClosing = true
            connection.closeGently()
            return
        }
        progress.endedHandling(at: connection.now, hasMore: parser.unreadCount > 0)
        connection.flushLater()
        advance(on: connection)
    }

    /// Answers what is no request, or comes too slowly, and closes: the place where the next
    /// request would begin is lost.
    func refuse(status: Int, on connection: isolated Connection) {
        guard !isHandling, !isClosing, !isClosed else { return }
        isClosing = true
        let response = HTTPResponse.text(status: status, HTTPResponse.reason(for: status))
        let framing = HTTP1ResponseWriter.framing(of: response, isVersion10: false)
        writeHead(of: response, framing: framing, closes: true)
        if case .bytes(let bytes) = response.body { output.append(bytes) }
        connection.closeGently()
    }
}
