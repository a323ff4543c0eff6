/// Reads requests of HTTP/1.1 from bytes: bytes in, events out, no input or output of its own.
///
/// Strict as RFC 9112 allows: whatever two parsers could read in two ways is refused, so that no
/// request can hide within another behind a proxy. How the bytes are split over calls of
/// ``receive(_:)`` never changes the events. After an error it stays failed.
struct HTTP1RequestParser {
    /// What the bytes say.
    enum Event: Equatable {
        /// A request begins; its body, if any, follows.
        case head(HTTP1RequestHead)
        /// More of the body.
        case body([UInt8])
        /// The request is whole.
        case end
    }

    enum Phase: Equatable {
        case requestLine, fields
        case fixedBody(remaining: Int)
        case chunkSize
        case chunkData(remaining: Int)
        case chunkEnd, trailers, finished
    }

    /// The longest line that gives a chunk's size, extensions included.
    static let chunkLineBytes = 256

    let limits: HTTPLimits
    var buffer: [UInt8] = []
    /// Where the first byte stands that no event has used.
    var start = 0
    /// How far the search for a line's end has come.
    var scanned = 0
    var phase = Phase.requestLine
    var head: HTTP1RequestHead?
    var headBytes = 0
    var bodyBytes = 0
    var hasSkippedEmptyLine = false
    private var failure: HTTP1Error?

    init(limits: HTTPLimits) {
        self.limits = limits
    }

    /// Bytes received that no event has used yet.
    var unreadCount: Int { buffer.count - start }

    /// Whether a request has begun and is not whole yet.
    var isWithinRequest: Bool { phase != .requestLine || unreadCount > 0 }

    /// Whether the head of a request is whole and its body is not.
    var isWithinBody: Bool {
        switch phase {
        case .requestLine, .fields: false
        default: true
        }
    }

    /// Takes bytes from the connection.
    mutating func receive(_ bytes: some Collection<UInt8>) {
        guard failure == nil else { return }
        buffer.append(contentsOf: bytes)
    }

    /// The next event, or nil when more bytes are needed for it.
    mutating func next() throws(HTTP1Error) -> Event? {
        if let failure { throw failure }
        do {
            let event = try step()
            if event == nil { dropUsedBytes() }
            return event
        } catch {
            failure = error
            buffer = []
            start = 0
            throw error
        }
    }

    private mutating func step() throws(HTTP1Error) -> Event? {
        while true {
            switch phase {
            case .requestLine:
                guard let line = try nextLine() else { return nil }
                try readRequestLine(line)
            case .fields:
                guard let line = try nextLine() else { return nil }
                guard line.isEmpty else {
                    try readField(line)
                    continue
                }
                return .head(try finishHead())
            case .fixedBody(let remaining):
                guard unreadCount > 0 else { return nil }
                let bytes = take(min(remaining, unreadCount))
                let rest = remaining - bytes.count
                phase = rest == 0 ? .finished : .fixedBody(remaining: rest)
                return .body(bytes)
            case .chunkSize:
                guard let line = try nextLine(limit: Self.chunkLineBytes) else { return nil }
                try readChunkSize(line)
            case .chunkData(let remaining):
                guard unreadCount > 0 else { return nil }
                let bytes = take(min(remaining, unreadCount))
                let rest = remaining - bytes.count
                phase = rest == 0 ? .chunkEnd : .chunkData(remaining: rest)
                return .body(bytes)
            case .chunkEnd:
                guard try readChunkEnd() else { return nil }
            case .trailers:
                guard let line = try nextLine() else { return nil }
                guard line.isEmpty else {
                    try readTrailer(line)
                    continue
                }
                phase = .finished
            case .finished:
                prepareForNextRequest()
                return .end
            }
        }
    }

    private mutating func take(_ count: Int) -> [UInt8] {
        let bytes = Array(buffer[start..<start + count])
        start += count
        scanned = start
        return bytes
    }

    private mutating func prepareForNextRequest() {
        phase = .requestLine
        head = nil
        headBytes = 0
        bodyBytes = 0
        hasSkippedEmptyLine = false
    }

    /// A connection at rest keeps no buffer: there may be thousands.
    private mutating func dropUsedBytes() {
        guard start > 0 else { return }
        if start == buffer.count {
            buffer = []
        } else {
            buffer.removeSubrange(..<start)
        }
        scanned -= start
        start = 0
    }
}
