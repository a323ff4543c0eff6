/// Writes responses as HTTP/1.1 has them. Values in, bytes out.
///
/// Length, framing, date and the fate of the connection are the server's to say, so fields of
/// those names from a handler are left out.
struct HTTP1ResponseWriter {
    /// How the client finds the end of the body.
    enum Framing: Equatable {
        /// No body follows.
        case none
        /// As many bytes as the head says.
        case length(Int)
        /// Chunks until an empty one.
        case chunked
        /// Everything until the connection closes, for clients of HTTP/1.0.
        case untilClose
    }

    /// Tells a client that waits for it to send the body.
    static let goOn = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)
    /// Ends a chunked body.
    static let lastChunk = Array("0\r\n\r\n".utf8)

    /// How a response to a request of this version has to be framed.
    static func framing(of response: HTTPResponse, isVersion10: Bool) -> Framing {
        guard response.mayHaveBody else { return .none }
        return switch response.body {
        case .bytes(let bytes): .length(bytes.count)
        case .stream: isVersion10 ? .untilClose : .chunked
        }
    }

    /// Appends status line and fields, up to and with the empty line.
    static func appendHead(
        of response: HTTPResponse, framing: Framing, closes: Bool, date: String,
        to bytes: inout [UInt8]
    ) {
        append("HTTP/1.1 ", to: &bytes)
        append(String(response.status), to: &bytes)
        append(" ", to: &bytes)
        append(HTTPResponse.reason(for: response.status), to: &bytes)
        append("\r\n", to: &bytes)
        for line in response.fields.lines where HTTPResponse.maySend(line) {
            appendField(line, to: &bytes)
        }
        switch framing {
        case .length(let count):
            append("content-length: ", to: &bytes)
            append(String(count), to: &bytes)
            append("\r\n", to: &bytes)
        case .chunked: append("transfer-encoding: chunked\r\n", to: &bytes)
        case .none, .untilClose: break
        }
        append("date: ", to: &bytes)
        append(date, to: &bytes)
        append(closes ? "\r\nconnection: close\r\n\r\n" : "\r\n\r\n", to: &bytes)
    }

    /// One part of a streamed body, framed; empty for no bytes, since an empty chunk is the end.
    static func part(_ bytes: [UInt8], framing: Framing) -> [UInt8] {
        guard framing == .chunked, !bytes.isEmpty else { return bytes }
        var chunk = Array(String(bytes.count, radix: 16).utf8)
        chunk.reserveCapacity(bytes.count + chunk.count + 4)
        chunk.append(HTTP1Grammar.carriageReturn)
        chunk.append(HTTP1Grammar.lineFeed)
        chunk.append(contentsOf: bytes)
        chunk.append(HTTP1Grammar.carriageReturn)
        chunk.append(HTTP1Grammar.lineFeed)
        return chunk
    }

    /// A value can end neither its line nor the head: control characters become spaces.
    private static func appendField(_ line: HTTPFields.Field, to bytes: inout [UInt8]) {
        append(line.name, to: &bytes)
        append(": ", to: &bytes)
        for byte in line.value.utf8 {
            bytes.append(HTTP1Grammar.isFieldText(byte) ? byte : HTTP1Grammar.space)
        }
        append("\r\n", to: &bytes)
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: text.utf8)
    }
}
