/// Why bytes could not be decoded.
public enum ProtobufError: Error, Equatable, Sendable {
    /// The bytes are no message of this type.
    case malformed
    /// A string field holds bytes that are not UTF-8.
    case invalidUTF8
    /// Nested deeper than the limit.
    case tooDeep(limit: Int)
    /// More fields and elements than the limit.
    case tooManyElements(limit: Int)
    /// Decoding would take more memory than the limit, in bytes.
    case tooLarge(limit: Int)
}
