/// The few rules of the wire format that ``PreScan`` needs.
enum WireFormat {
    /// Reads a varint at `position` and moves behind it.
    static func varint(
        _ bytes: Span<UInt8>, _ position: inout Int
    ) throws(ProtobufError) -> UInt64 {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.count, shift < 70 {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        throw .malformed
    }

    /// Moves over `count` bytes.
    static func skip(
        _ count: Int, _ bytes: Span<UInt8>, _ position: inout Int
    ) throws(ProtobufError) {
        guard count <= bytes.count - position else { throw .malformed }
        position += count
    }

    /// Reads a length and moves over as many bytes; returns where these begin.
    static func skipLength(
        _ bytes: Span<UInt8>, _ position: inout Int
    ) throws(ProtobufError) -> Int {
        let length = try varint(bytes, &position)
        guard length <= UInt64(bytes.count - position) else { throw .malformed }
        let start = position
        position += Int(length)
        return start
    }
}
