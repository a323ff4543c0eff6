/// A client's side of one call: messages that have come and who waits for them.
///
/// Touched only in its connection's isolation.
final class RPCClientCall {
    /// The stream is not used again for others, so its inbox can be read when it is over.
    let stream: HTTP2Stream
    private var message: [UInt8]?
    /// How the call ended, once it has: nil inside for OK.
    var outcome: RPCError??
    var reader: CheckedContinuation<[UInt8]?, any Error>?
    var deadline: LoopTimer?

    init(_ stream: HTTP2Stream) {
        self.stream = stream
        stream.isKept = true
    }

    /// Whether a message has come that nobody has taken.
    var hasMessage: Bool { message != nil }

    /// Takes messages out of the stream's bytes: for who waits, and one ahead.
    ///
    /// - Returns: what is wrong with them.
    func pull(limit: Int) -> RPCError? {
        do throws(RPCError) {
            handOver()
            while message == nil,
                let next = try MessageFramer.next(in: &stream.inbox, limit: limit)
            {
                message = next
                handOver()
            }
            return nil
        } catch {
            return error
        }
    }

    /// Gives the message to who waits: it may have come before there was anybody.
    private func handOver() {
        guard message != nil, let reader = reader.take(), let message = message.take() else {
            return
        }
        reader.resume(returning: message)
    }

    /// The message that has come.
    func takeMessage() -> [UInt8]? { message.take() }

    /// The call has ended; what came before is still to be read.
    func end(_ error: RPCError?) {
        guard outcome == nil else { return }
        outcome = .some(error)
        deadline?.cancel()
        release()
    }

    /// Tells who waits how the call ended.
    func release() {
        guard let outcome, let reader = reader.take() else { return }
        if let error = outcome {
            reader.resume(throwing: error)
        } else {
            reader.resume(returning: nil)
        }
    }
}
