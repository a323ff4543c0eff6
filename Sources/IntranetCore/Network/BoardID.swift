internal import Essentials

/// A board: SHA-256 of its root key, whatever its name or address.
public struct BoardID: Hashable, Sendable, CustomStringConvertible {
    /// 32 bytes.
    public let bytes: [UInt8]

    /// The id in these bytes; nil unless there are 32.
    public init?(bytes: [UInt8]) {
        guard bytes.count == Self.length else { return nil }
        self.bytes = bytes
    }

    /// The id in hexadecimal; nil unless it stands for 32 bytes.
    public init?(hex: String) {
        guard let bytes = [UInt8](hex: hex) else { return nil }
        self.init(bytes: bytes)
    }

    /// How many bytes an id has.
    public static let length = 32

    /// The id in hexadecimal.
    public var description: String { bytes.hex }
}
