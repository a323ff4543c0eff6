extension Connection {
    /// Adds bytes to the body of a stream and waits while much of it is unsent, so that a slow
    /// reader slows down its writer. One writer a stream.
    ///
    /// - Throws: `CancellationError` when the stream or the task has ended.
    func send(_ bytes: [UInt8], on streamID: Int32) async throws {
        var start = 0
        repeat {
            guard let driver = driver as? HTTP2Driver,
                let stream = driver.session.stream(streamID), !stream.isClosed
            else { throw CancellationError() }
            // Every stream may have a little waiting, so that each that moves is told of room.
            let isCongested = driver.session.isCongested
            let part = isCongested ? 4 << 10 : limits.unsentBytesPerStream
            let end = min(bytes.count, start + part)
            if stream.outbox.isEmpty { stream.lastProgress = now }
            stream.outbox.append(bytes[start..<end])
            start = end
            driver.wake(stream, on: self)
            if stream.outbox.count > limits.unsentBytesPerStream || isCongested {
                try await room(in: stream)
            }
        } while start < bytes.count
    }

    private func room(in stream: HTTP2Stream) async throws {
        stream.isKept = true
        let id = stream.id
        // The closure is isolated to the connection only since it captures `self`; without, it
        // would run on another thread.
        try await withTaskCancellationHandler {
            try await self.waitForRoom(in: stream)
        } onCancel: {
            loop.execute { self.assumeIsolated { $0.giveUpWriting(on: id) } }
        }
    }

    private func waitForRoom(in stream: HTTP2Stream) async throws {
        try await withCheckedThrowingContinuation {
            (continuation: CheckedContinuation<Void, any Error>) in
            if stream.isClosed {
                continuation.resume(throwing: CancellationError())
            } else {
                stream.writer = continuation
            }
        }
    }

    private func giveUpWriting(on streamID: Int32) {
        guard let driver = driver as? HTTP2Driver else { return }
        guard let stream = driver.session.stream(streamID) else { return }
        let writer = stream.writer
        stream.writer = nil
        writer?.resume(throwing: CancellationError())
    }
}
