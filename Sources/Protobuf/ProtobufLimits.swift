/// What one message may cost to decode, whatever its sender says.
public struct ProtobufLimits: Sendable {
    /// How deep messages may nest; a message without any inside has depth 1.
    public var depth: Int
    /// How many fields and elements a message and all inside it may have together.
    public var elements: Int
    /// How many bytes decoding may allocate, and at most the serialized size, too.
    public var memory: Int

    /// Limits for one message.
    public init(depth: Int, elements: Int, memory: Int) {
        self.depth = depth
        self.elements = elements
        self.memory = memory
    }

    /// Depth 16, 20,000 elements, 16 MiB.
    ///
    /// libprotobuf-c has none: 1.5 KB of nesting overflows a stack of 512 KiB, and 4 MB of empty
    /// messages take 208 MB.
    public static let standard = ProtobufLimits(depth: 16, elements: 20_000, memory: 16 << 20)
}
