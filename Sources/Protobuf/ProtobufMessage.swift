/// A protobuf message as a Swift value. The types in `Messages` are generated from `Protos/`.
public protocol ProtobufMessage: Sendable, Equatable {
    /// An empty message: every field has its proto3 default.
    init()

    /// Decodes a message from its wire format, after ``PreScan`` has bounded depth and count.
    ///
    /// - Throws: ``ProtobufError`` when the bytes are no such message or break a limit.
    init(serialized: [UInt8]) throws(ProtobufError)

    /// This message in its wire format.
    func serialized() -> [UInt8]
}
