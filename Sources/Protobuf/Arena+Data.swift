package import CProtobufC

extension Arena {
    /// A copy of `bytes` that C can read as long as the arena lives.
    @unsafe
    package mutating func data(_ bytes: [UInt8]) -> ProtobufCBinaryData {
        unsafe bytes.withUnsafeBytes { unsafe copy($0) }
    }

    /// A copy of the UTF-8 of `text`; a NUL inside is a character like any other.
    @unsafe
    package mutating func data(_ text: String) -> ProtobufCBinaryData {
        var text = text
        return text.withUTF8 { unsafe copy(UnsafeRawBufferPointer($0)) }
    }

    @unsafe
    private mutating func copy(_ source: UnsafeRawBufferPointer) -> ProtobufCBinaryData {
        guard let start = source.baseAddress, source.count > 0 else {
            return unsafe ProtobufCBinaryData(len: 0, data: nil)
        }
        let target = unsafe room(source.count)
        unsafe target.copyMemory(from: start, byteCount: source.count)
        return unsafe ProtobufCBinaryData(
            len: source.count, data: target.assumingMemoryBound(to: UInt8.self))
    }
}
