internal import Essentials

/// A person as one network group knows them: random, so that two groups can't be linked.
public struct ActorID: Hashable, Sendable, CustomStringConvertible {
    /// 16 bytes.
    public let bytes: [UInt8]

    /// The id in these bytes; nil unless there are 16.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }

    /// The id in hexadecimal; nil unless it stands for 16 bytes.
    public init?(hex: String) {
        guard let bytes = [UInt8](hex: hex) else { return nil }
        self.init(bytes: bytes)
    }

    /// How many bytes an id has.
    public static let length = 16

    /// The id in hexadecimal.
    public var description: String { bytes.hex }
}
