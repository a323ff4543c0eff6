extension HTTPResponse {
    /// Fields that are the server's to say, in either version.
    static let serverFields: Set<String> = [
        "connection", "content-length", "date", "keep-alive", "transfer-encoding", "upgrade",
        "trailer",
    ]

    /// Whether a field may be sent: a name that is one, and not the server's own.
    static func maySend(_ line: HTTPFields.Field) -> Bool {
        !line.name.isEmpty && line.name.utf8.allSatisfy(HTTP1Grammar.isToken)
            && !serverFields.contains(line.name)
    }

    /// The header section of this response on a stream of HTTP/2.
    func http2Headers(date: String) -> HeaderBlock {
        var block = HeaderBlock()
        block.append(":status", Array(String(status).utf8))
        for line in fields.lines where Self.maySend(line) {
            block.append(
                line.name,
                line.value.utf8.map { HTTP1Grammar.isFieldText($0) ? $0 : HTTP1Grammar.space })
        }
        if mayHaveBody, case .bytes(let bytes) = body {
            block.append("content-length", Array(String(bytes.count).utf8))
        }
        block.append("date", Array(date.utf8))
        return block
    }
}
