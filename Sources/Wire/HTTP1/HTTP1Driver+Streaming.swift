extension HTTP1Driver {
    /// Runs a streamed body; false when it failed or was cancelled, and so is not whole.
    func stream(
        _ body: @Sendable (HTTPBodyWriter) async throws -> Void,
        _ framing: HTTP1ResponseWriter.Framing, on connection: isolated Connection
    ) async -> Bool {
        guard !hasEnded, !isDraining else { return false }
        isStreaming = true
        let number = responseNumber
        let writer = HTTPBodyWriter { bytes in
            try await connection.writeHTTP1(bytes, framing, response: number)
        }
        do {
            try await body(writer)
        } catch {
            return false
        }
        guard !Task.isCancelled, !isClosed else { return false }
        if framing == .chunked { output.append(HTTP1ResponseWriter.lastChunk) }
        return true
    }

    /// Takes a part of the present response's body; returns when there is room for the next.
    func write(
        _ bytes: [UInt8], _ framing: HTTP1ResponseWriter.Framing, response number: Int,
        on connection: isolated Connection
    ) async throws {
        try checkWriter(number)
        output.append(HTTP1ResponseWriter.part(bytes, framing: framing))
        connection.flushLater()
        while output.count + connection.unsentCount > limits.unsentBytes {
            await withCheckedContinuation { waiting.append($0) }
            try checkWriter(number)
        }
    }

    /// A writer counts only while its own response is under way.
    private func checkWriter(_ number: Int) throws {
        guard isStreaming, !isClosed, !isDraining, number == responseNumber, !Task.isCancelled
        else { throw CancellationError() }
    }
}

extension Connection {
    /// The way of a writer, which may be used from anywhere, to its driver.
    fileprivate func writeHTTP1(
        _ bytes: [UInt8], _ framing: HTTP1ResponseWriter.Framing, response number: Int
    ) async throws {
        guard let driver = driver as? HTTP1Driver else { throw CancellationError() }
        try await driver.write(bytes, framing, response: number, on: self)
    }

    /// Bytes that the socket has not taken yet.
    var unsentCount: Int { unsent.count - unsentStart }

    /// Whether the connection is encrypted.
    var isEncrypted: Bool { channel.tls != nil }
}
