extension HTTP1RequestParser {
    /// The next line of a head, without its end; nil when its end has not come.
    mutating func nextLine() throws(HTTP1Error) -> Range<Int>? {
        let line = try nextLine(
            limit: limits.headBytes - headBytes,
            error: phase == .requestLine ? .targetTooLong : .headTooLarge)
        if let line { headBytes += line.count + 2 }
        return line
    }

    /// The next line within a chunked body.
    mutating func nextLine(limit: Int) throws(HTTP1Error) -> Range<Int>? {
        try nextLine(limit: limit, error: .malformedChunk)
    }

    /// The length is measured before the line's end is looked at, so that a long line gives the
    /// same error whether its end has come or not.
    private mutating func nextLine(
        limit: Int, error: HTTP1Error
    ) throws(HTTP1Error) -> Range<Int>? {
        var index = scanned
        let end = buffer.count
        while index < end, buffer[index] != HTTP1Grammar.lineFeed { index += 1 }
        scanned = index
        guard index - start < limit else { throw error }
        guard index < end else { return nil }
        guard index > start, buffer[index - 1] == HTTP1Grammar.carriageReturn else {
            throw .bareLineFeed
        }
        let line = start..<index - 1
        start = index + 1
        scanned = start
        return line
    }

    mutating func readRequestLine(_ line: Range<Int>) throws(HTTP1Error) {
        if line.isEmpty {
            // Some clients end a body with one line end too many (RFC 9112, section 2.2).
            guard !hasSkippedEmptyLine else { throw .malformedRequestLine }
            hasSkippedEmptyLine = true
            return
        }
        let bytes = buffer[line]
        guard let first = bytes.firstIndex(of: HTTP1Grammar.space),
            let second = bytes[(first + 1)...].firstIndex(of: HTTP1Grammar.space),
            first > line.lowerBound, bytes[..<first].allSatisfy(HTTP1Grammar.isToken)
        else { throw .malformedRequestLine }
        let isVersion10 = try Self.readVersion(bytes[(second + 1)...])
        let method = String(decoding: bytes[..<first], as: UTF8.self)
        guard method != "CONNECT" else { throw .unsupportedMethod }
        guard let target = RequestTarget(bytes[(first + 1)..<second], method: method) else {
            throw .malformedRequestLine
        }
        var fields = HTTPFields()
        fields.reserveCapacity(16)
        head = HTTP1RequestHead(
            method: method, target: target, isVersion10: isVersion10, fields: fields)
        phase = .fields
    }

    private static func readVersion(_ bytes: ArraySlice<UInt8>) throws(HTTP1Error) -> Bool {
        if bytes.elementsEqual("HTTP/1.1".utf8) { return false }
        if bytes.elementsEqual("HTTP/1.0".utf8) { return true }
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let looksLikeVersion =
            bytes.count == 8 && bytes.starts(with: "HTTP/".utf8)
            && digits.contains(bytes[bytes.startIndex + 5])
            && bytes[bytes.startIndex + 6] == UInt8(ascii: ".")
            && digits.contains(bytes[bytes.startIndex + 7])
        throw looksLikeVersion ? .unsupportedVersion : .malformedRequestLine
    }

    mutating func readField(_ line: Range<Int>) throws(HTTP1Error) {
        let (name, value) = try fieldParts(of: line)
        guard let count = head?.fields.count, count < limits.fieldCount else {
            throw .tooManyFields
        }
        head?.fields.appendCanonical(
            String(decoding: buffer[name], as: UTF8.self),
            String(decoding: buffer[value], as: UTF8.self))
    }

    /// Splits a field line, and puts its name in lower case.
    private mutating func fieldParts(
        of line: Range<Int>
    ) throws(HTTP1Error) -> (name: Range<Int>, value: Range<Int>) {
        guard !HTTP1Grammar.isBlank(buffer[line.lowerBound]) else { throw .foldedField }
        var index = line.lowerBound
        while index < line.upperBound, buffer[index] != UInt8(ascii: ":") {
            let byte = buffer[index]
            guard HTTP1Grammar.isToken(byte) else { throw .malformedField }
            if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") { buffer[index] = byte | 0x20 }
            index += 1
        }
        guard index > line.lowerBound, index < line.upperBound else { throw .malformedField }
        let name = line.lowerBound..<index
        var (from, to) = (index + 1, line.upperBound)
        while from < to, HTTP1Grammar.isBlank(buffer[from]) { from += 1 }
        while to > from, HTTP1Grammar.isBlank(buffer[to - 1]) { to -= 1 }
        for position in from..<to where !HTTP1Grammar.isFieldText(buffer[position]) {
            throw .malformedField
        }
        return (name, from..<to)
    }

    mutating func finishHead() throws(HTTP1Error) -> HTTP1RequestHead {
        guard var whole = head else { throw .malformedRequestLine }
        try whole.interpretFields(bodyLimit: limits.bodyBytes)
        head = nil
        phase =
            switch whole.framing {
            case .none: .finished
            case .length(let count): .fixedBody(remaining: count)
            case .chunked: .chunkSize
            }
        return whole
    }

    /// Trailers are checked and counted like fields, and then forgotten: nothing here needs them.
    mutating func readTrailer(_ line: Range<Int>) throws(HTTP1Error) {
        _ = try fieldParts(of: line)
    }
}
