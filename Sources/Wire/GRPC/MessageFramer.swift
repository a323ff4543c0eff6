/// gRPC's framing: a byte for the encoding, four for the length, then the message.
enum MessageFramer {
    static let prefixLength = 5

    /// Takes the next message from the front of the bytes that have come; nil when it is not
    /// complete yet.
    ///
    /// The length is checked as soon as the prefix is there, before memory is taken for it.
    ///
    /// - Throws: ``RPCError``: `resourceExhausted` when it is too large, `unimplemented` when it
    ///   is compressed, which nobody may do without our having offered it.
    static func next(in bytes: inout ByteQueue, limit: Int) throws(RPCError) -> [UInt8]? {
        guard bytes.count >= prefixLength else { return nil }
        guard bytes[0] == 0 else {
            throw RPCError(
                bytes[0] == 1 ? .unimplemented : .internal, "compressed messages are not taken")
        }
        let length =
            Int(bytes[1]) << 24 | Int(bytes[2]) << 16 | Int(bytes[3]) << 8 | Int(bytes[4])
        guard length <= limit else {
            throw RPCError(.resourceExhausted, "a message of more than \(limit) bytes")
        }
        guard bytes.count >= prefixLength + length else { return nil }
        let message = bytes.copy(prefixLength..<prefixLength + length)
        bytes.removeFirst(prefixLength + length)
        return message
    }

    /// What goes before a message of this length.
    static func prefix(length: Int) -> [UInt8] {
        [
            0, UInt8(truncatingIfNeeded: length >> 24), UInt8(truncatingIfNeeded: length >> 16),
            UInt8(truncatingIfNeeded: length >> 8), UInt8(truncatingIfNeeded: length),
        ]
    }

    /// Adds a message with its prefix.
    static func append(_ message: [UInt8], to bytes: inout ByteQueue) {
        let length = message.count
        bytes.append(0)
        bytes.append(UInt8(truncatingIfNeeded: length >> 24))
        bytes.append(UInt8(truncatingIfNeeded: length >> 16))
        bytes.append(UInt8(truncatingIfNeeded: length >> 8))
        bytes.append(UInt8(truncatingIfNeeded: length))
        bytes.append(message)
    }
}
