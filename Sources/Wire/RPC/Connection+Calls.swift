extension Connection {
    /// Whether calls may begin here.
    var takesCalls: Bool {
        guard phase == .open, let driver = driver as? HTTP2Driver else { return false }
        return !driver.isGoingAway
    }

    /// Begins a call on a client's connection.
    func beginCall(_ path: String, _ message: [UInt8], _ options: CallOptions, authority: String)
        throws(RPCError) -> ConnectionSource
    {
        guard takesCalls, let driver = driver as? HTTP2Driver else {
            throw RPCError(.unavailable, "the connection takes no more calls")
        }
        let scheme = channel.tls == nil ? "http" : "https"
        let head = HeaderBlock(
            callTo: path, scheme: scheme, authority: authority, options: options)
        guard let stream = driver.session.request(head) else {
            throw RPCError(.unavailable, "the connection takes no more calls")
        }
        let call = RPCClientCall(stream)
        stream.attachment = call
        MessageFramer.append(message, to: &stream.outbox)
        stream.ending = .body
        flushLater()
        let id = stream.id
        if let timeout = options.timeout {
            call.deadline = loop.schedule(after: timeout) { [weak self] in
                self?.assumeIsolated {
                    $0.cancelCall(
                        id, RPCError(.deadlineExceeded, "the time for the call ran out"))
                }
            }
        }
        return ConnectionSource(connection: self, streamID: id, call: call)
    }

    /// The next message of a call.
    func nextMessage(of source: ConnectionSource) async throws -> [UInt8]? {
        let call = source.call(on: self)
        if let message = advance(call) { return message }
        if let outcome = call.outcome {
            if let error = outcome { throw error }
            return nil
        }
        let id = source.streamID
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                call.reader = continuation
                // The runtime may have let others run since the looks above.
                if let error = call.pull(limit: limits.messageBytes) { call.end(error) }
                if call.outcome != nil {
                    call.release()
                } else if Task.isCancelled {
                    cancelCall(id, RPCError(.cancelled, "the caller gave up"))
                } else if let driver = driver as? HTTP2Driver {
                    (driver.handler as? RPCClientStreams)?.grantWindow(
                        to: call, in: driver, on: self)
                }
            }
        } onCancel: {
            later { $0.cancelCall(id, RPCError(.cancelled, "the caller gave up")) }
        }
    }

    /// Takes a message that has come, and looks for the one after it.
    private func advance(_ call: RPCClientCall) -> [UInt8]? {
        if !call.hasMessage, let error = call.pull(limit: limits.messageBytes) { call.end(error) }
        guard let message = call.takeMessage() else { return nil }
        _ = call.pull(limit: limits.messageBytes)  // An error shows itself at the next call.
        if let driver = driver as? HTTP2Driver {
            (driver.handler as? RPCClientStreams)?.grantWindow(to: call, in: driver, on: self)
        }
        return message
    }

    /// Ends a call that has not ended yet.
    func cancelCall(_ streamID: Int32, _ error: RPCError) {
        guard let driver = driver as? HTTP2Driver, let stream = driver.session.stream(streamID)
        else { return }
        (stream.attachment as? RPCClientCall)?.end(error)
        driver.reset(stream, .cancel, on: self)
    }
}
