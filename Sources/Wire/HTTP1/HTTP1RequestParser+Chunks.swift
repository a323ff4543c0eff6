extension HTTP1RequestParser {
    /// Reads `size [; extension]`. Extensions mean nothing here, but may hold no control character.
    mutating func readChunkSize(_ line: Range<Int>) throws(HTTP1Error) {
        var size = 0
        var index = line.lowerBound
        while index < line.upperBound, let digit = HTTP1Grammar.hexValue(buffer[index]) {
            // Eight digits are more than any limit, and cannot overflow.
            guard index - line.lowerBound < 8 else { throw .malformedChunk }
            size = size << 4 | digit
            index += 1
        }
        guard index > line.lowerBound else { throw .malformedChunk }
        if index < line.upperBound {
            guard buffer[index] == UInt8(ascii: ";"),
                buffer[index..<line.upperBound].allSatisfy(HTTP1Grammar.isFieldText)
            else { throw .malformedChunk }
        }
        bodyBytes += size
        guard bodyBytes <= limits.bodyBytes else { throw .bodyTooLarge }
        phase = size == 0 ? .trailers : .chunkData(remaining: size)
    }

    /// Reads the line end after a chunk's data; false when it has not come.
    mutating func readChunkEnd() throws(HTTP1Error) -> Bool {
        guard unreadCount > 0 else { return false }
        guard buffer[start] == HTTP1Grammar.carriageReturn else { throw .malformedChunk }
        guard unreadCount > 1 else { return false }
        guard buffer[start + 1] == HTTP1Grammar.lineFeed else { throw .malformedChunk }
        start += 2
        scanned = start
        phase = .chunkSize
        return true
    }
}
