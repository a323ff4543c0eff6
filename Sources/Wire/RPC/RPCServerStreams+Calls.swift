extension RPCServerStreams {
    func dispatch(
        _ message: [UInt8], to route: RouteTable.Route, on stream: HTTP2Stream,
        in driver: HTTP2Driver, on connection: isolated Connection
    ) {
        let context = ServerContext(
            path: route.path, peer: connection.peer, headers: stream.headers,
            deadline: stream.deadline)
        if case .immediate(let handler) = route.handler, service.interceptors.isEmpty {
            do {
                let answer = try handler(message, context)
                respond(stream, answer, trailers: context.trailers, in: driver)
            } catch {
                fail(stream, RPCError(thrown: error, in: context), in: driver)
            }
            return
        }
        run(message, route.handler, context, stream, in: driver, on: connection)
    }

    /// Runs a handler as a task that begins at once, on this very stack; most end before they
    /// have to wait, and then there is no timer and no second visit.
    private func run(
        _ message: [UInt8], _ handler: RPCRouter.Handler, _ context: ServerContext,
        _ stream: HTTP2Stream, in driver: HTTP2Driver, on connection: isolated Connection
    ) {
        let call = RPCServerCall()
        stream.attachment = call
        stream.isKept = true
        running += 1
        let streamID = stream.id
        let task = Task.immediate {
            do {
                for interceptor in self.service.interceptors {
                    try await interceptor.admit(context)
                }
                switch handler {
                case .immediate(let handler):
                    try await self.answer(
                        handler(message, context), context, call, stream, driver, connection)
                case .unary(let handler):
                    try await self.answer(
                        handler(message, context), context, call, stream, driver, connection)
                case .serverStreaming(let handler):
                    let sink = ConnectionSink(connection: connection, streamID: streamID)
                    try await handler(message, context, sink)
                    if !call.isOver {
                        self.finish(stream, trailers: context.trailers, in: driver)
                    }
                }
            } catch {
                if !call.isOver {
                    self.fail(stream, RPCError(thrown: error, in: context), in: driver)
                }
            }
            self.running -= 1
            call.deadline?.cancel()
            call.isOver = true
            stream.isKept = false
            connection.flushLater()
        }
        guard !call.isOver else { return }
        call.task = task
        watchDeadline(of: call, stream, in: driver, on: connection)
    }

    /// Sends a unary answer; a large one piece by piece, as the client takes it.
    private func answer(
        _ message: [UInt8], _ context: ServerContext, _ call: RPCServerCall,
        _ stream: HTTP2Stream, _ driver: HTTP2Driver, _ connection: isolated Connection
    ) async throws {
        guard !call.isOver else { return }
        if message.count <= service.limits.unsentBytesPerStream {
            return respond(stream, message, trailers: context.trailers, in: driver)
        }
        let sink = ConnectionSink(connection: connection, streamID: stream.id)
        try await sink.send(message)
        if !call.isOver { finish(stream, trailers: context.trailers, in: driver) }
    }

    private func watchDeadline(
        of call: RPCServerCall, _ stream: HTTP2Stream, in driver: HTTP2Driver,
        on connection: isolated Connection
    ) {
        let streamID = stream.id
        let timer = LoopTimer(deadline: stream.deadline) { [weak connection] in
            connection?.assumeIsolated { $0.endLateCall(streamID) }
        }
        call.deadline = timer
        unsafe connection.loop.state.timers.insert(timer)
    }

    /// The deadline has passed: the client gets its status, the handler is cancelled.
    func endLate(_ stream: HTTP2Stream, in driver: HTTP2Driver) {
        guard let call = stream.attachment as? RPCServerCall, !call.isOver else { return }
        call.end()
        stream.outbox.removeAll()
        fail(stream, RPCError(.deadlineExceeded, "the time for the call ran out"), in: driver)
    }
}

extension Connection {
    fileprivate func endLateCall(_ streamID: Int32) {
        guard let driver = driver as? HTTP2Driver, let stream = driver.session.stream(streamID),
            let streams = driver.handler as? RPCServerStreams
        else { return }
        streams.endLate(stream, in: driver)
        flushLater()
    }

    /// Sends one message of a streaming call.
    fileprivate func sendMessage(_ message: [UInt8], on streamID: Int32) async throws {
        guard let driver = driver as? HTTP2Driver, let stream = driver.session.stream(streamID),
            let call = stream.attachment as? RPCServerCall, !call.isOver
        else { throw CancellationError() }
        driver.respond(stream, RPCServerStreams.responseFields, hasBody: true)
        stream.outbox.append(MessageFramer.prefix(length: message.count))
        try await send(message, on: streamID)
    }
}

/// The responses of one call on a connection.
struct ConnectionSink: MessageSink {
    let connection: Connection
    let streamID: Int32

    func send(_ message: [UInt8]) async throws {
        try await connection.sendMessage(message, on: streamID)
    }
}
