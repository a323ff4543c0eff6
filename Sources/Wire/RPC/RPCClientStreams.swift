/// A gRPC client's side of one connection.
final class RPCClientStreams: HTTP2StreamHandler {
    private let limits: RPCLimits

    init(limits: RPCLimits) {
        self.limits = limits
    }

    func advanced(
        _ stream: HTTP2Stream, _ news: HTTP2Stream.News, in driver: HTTP2Driver,
        on connection: isolated Connection
    ) {
        guard let call = stream.attachment as? RPCClientCall else { return }
        if news.contains(.headers), let error = refusal(stream) {
            call.end(error)
            return driver.reset(stream, .cancel, on: connection)
        }
        if news.contains(.data), let error = call.pull(limit: limits.messageBytes) {
            call.end(error)
            return driver.reset(stream, .cancel, on: connection)
        }
        grantWindow(to: call, in: driver, on: connection)
        guard news.contains(.end) || news.contains(.closed) else { return }
        call.end(outcome(of: stream))
        if !stream.isClosed { driver.reset(stream, .noError, on: connection) }
    }

    /// Bytes behind a message that nobody has asked for yet are not given back to the server's
    /// window, so that it cannot run ahead of a slow reader.
    func grantWindow(
        to call: RPCClientCall, in driver: HTTP2Driver, on connection: isolated Connection
    ) {
        let stream = call.stream
        // A message that is not complete needs the rest of it, whoever waits.
        guard call.reader != nil || !call.hasMessage, stream.received > stream.consumed else {
            return
        }
        driver.consumed(stream.received - stream.consumed, of: stream)
        stream.consumed = stream.received
        connection.flushLater()
    }

    /// What is wrong with the response's headers: not everything that answers speaks gRPC.
    private func refusal(_ stream: HTTP2Stream) -> RPCError? {
        let status = stream.headers.text(":status") ?? ""
        guard status == "200" else {
            return RPCError(Self.code(ofHTTP: status), "the server answered HTTP \(status)")
        }
        guard stream.headers.text("content-type")?.hasPrefix("application/grpc") == true else {
            return RPCError(.unknown, "the server's answer is no gRPC")
        }
        return nil
    }

    /// As gRPC maps HTTP's status codes.
    private static func code(ofHTTP status: String) -> StatusCode {
        switch status {
        case "400": .internal
        case "401": .unauthenticated
        case "403": .permissionDenied
        case "404": .unimplemented
        case "429", "502", "503", "504": .unavailable
        default: .unknown
        }
    }

    private func outcome(of stream: HTTP2Stream) -> RPCError? {
        if stream.hasPeerEnded {
            // Only one section at all: the status stands in the headers.
            let block = stream.trailers.count > 0 ? stream.trailers : stream.headers
            return RPCError.status(in: block)
        }
        return switch HTTP2ErrorCode(rawValue: stream.closeCode) {
        case .refusedStream: RPCError(.unavailable, "the server takes no more calls now")
        case .cancel: RPCError(.unavailable, "the connection or the call was cut off")
        case .enhanceYourCalm: RPCError(.resourceExhausted, "the server finds us too busy")
        default: RPCError(.internal, "the stream broke with code \(stream.closeCode)")
        }
    }
}
