/// A gRPC server's side of one connection: from streams to handlers and back.
final class RPCServerStreams: HTTP2StreamHandler {
    let service: RPCService
    /// Handlers that run, those of reset streams included: they cost as much.
    var running = 0

    init(_ service: RPCService) {
        self.service = service
    }

    static let responseFields = FixedFields([
        ":status": "200", "content-type": "application/grpc",
    ])
    static let okTrailers = FixedFields(["grpc-status": "0"])
    private static let notGRPC = FixedFields([":status": "415"])

    func advanced(
        _ stream: HTTP2Stream, _ news: HTTP2Stream.News, in driver: HTTP2Driver,
        on connection: isolated Connection
    ) {
        if news.contains(.closed) { return end(stream) }
        if news.contains(.headers) { accept(stream, in: driver, on: connection) }
        if !news.isDisjoint(with: [.data, .end]) {
            receive(on: stream, in: driver, on: connection)
        }
    }

    private func accept(
        _ stream: HTTP2Stream, in driver: HTTP2Driver, on connection: isolated Connection
    ) {
        let head = RPCRequestHead(stream.headers)
        guard head.isGRPC, head.isPost else {
            driver.respond(stream, Self.notGRPC, hasBody: false)
            return
        }
        guard running < service.limits.concurrentStreams * 2 else {
            return driver.reset(stream, .refusedStream, on: connection)
        }
        guard let route = service.routes.index(of: head.path) else {
            return fail(stream, RPCError(.unimplemented, "no such method"), in: driver)
        }
        guard !head.isTimeoutMalformed else {
            return fail(stream, RPCError(.invalidArgument, "malformed grpc-timeout"), in: driver)
        }
        guard !head.isCompressed else {
            let identity: Metadata = ["grpc-accept-encoding": "identity"]
            let error = RPCError(.unimplemented, "only identity encoding", metadata: identity)
            return fail(stream, error, in: driver)
        }
        let timeout = head.timeout ?? service.defaultTimeout
        stream.tag = route + 1
        stream.deadline = MonotonicTime(nanoseconds: stream.began.nanoseconds &+ timeout)
    }

    private func receive(
        on stream: HTTP2Stream, in driver: HTTP2Driver, on connection: isolated Connection
    ) {
        let arrived = stream.inbox.count
        guard stream.tag > 0 else {
            // Refused, or the request is complete already: whatever comes is dropped.
            stream.inbox.removeAll()
            return driver.consumed(arrived, of: stream)
        }
        // The bytes stay in the inbox until the message is complete; its size is bounded.
        driver.consumed(stream.received - stream.consumed, of: stream)
        stream.consumed = stream.received
        do throws(RPCError) {
            let limit = service.limits.messageBytes
            if stream.message == nil {
                stream.message = try MessageFramer.next(in: &stream.inbox, limit: limit)
            }
            if stream.message != nil, !stream.inbox.isEmpty {
                throw RPCError(.unimplemented, "more than one request message")
            }
        } catch {
            stream.tag = 0
            return fail(stream, error, in: driver)
        }
        guard stream.hasPeerEnded else { return }
        let route = service.routes.routes[stream.tag - 1]
        stream.tag = 0
        guard let message = stream.message.take() else {
            let error = RPCError(.internal, "the request ended without a complete message")
            return fail(stream, error, in: driver)
        }
        dispatch(message, to: route, on: stream, in: driver, on: connection)
    }

    /// Sends the one response of a call and its status.
    func respond(
        _ stream: HTTP2Stream, _ message: [UInt8], trailers: Metadata, in driver: HTTP2Driver
    ) {
        MessageFramer.append(message, to: &stream.outbox)
        stream.lastProgress = driver.session.now
        finish(stream, trailers: trailers, in: driver)
    }

    /// Ends a call with OK, after what is in the outbox.
    func finish(_ stream: HTTP2Stream, trailers: Metadata, in driver: HTTP2Driver) {
        if trailers.isEmpty {
            stream.ending = .fixedTrailers(Self.okTrailers)
        } else {
            var block = HeaderBlock()
            block.append("grpc-status", [UInt8(ascii: "0")])
            block.append(contentsOf: trailers)
            stream.ending = .trailers(block)
        }
        driver.respond(stream, Self.responseFields, hasBody: true)
        driver.session.resume(stream)
    }

    /// Ends a call with an error; in one header section when nothing was sent before.
    func fail(_ stream: HTTP2Stream, _ error: RPCError, in driver: HTTP2Driver) {
        var block = HeaderBlock()
        guard !stream.hasResponded else {
            error.append(to: &block)
            stream.ending = .trailers(block)
            return driver.session.resume(stream)
        }
        block.append(":status", Array("200".utf8))
        block.append("content-type", Array("application/grpc".utf8))
        error.append(to: &block)
        driver.respond(stream, block, hasBody: false)
    }

    /// The stream is over: nobody waits for its handler any more.
    private func end(_ stream: HTTP2Stream) {
        guard let call = stream.attachment as? RPCServerCall else { return }
        stream.attachment = nil
        call.end()
    }
}
