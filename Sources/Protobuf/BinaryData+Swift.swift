package import CProtobufC

extension ProtobufCBinaryData {
    /// A copy of the bytes.
    @unsafe
    package func bytes() -> [UInt8] {
        unsafe [UInt8](UnsafeBufferPointer(start: data, count: len))
    }

    /// The bytes as text.
    ///
    /// - Throws: ``ProtobufError/invalidUTF8``, since libprotobuf-c does not look.
    @unsafe
    package func text() throws(ProtobufError) -> String {
        guard unsafe len > 0 else { return "" }
        let utf8 = unsafe UnsafeBufferPointer(start: data, count: len)
        guard let text = unsafe String(validating: utf8, as: UTF8.self) else { throw .invalidUTF8 }
        return text
    }
}
