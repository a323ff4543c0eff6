/// Custom fields beside a call's messages, in order; a name may occur more than once.
///
/// Names are lower case. A name that ends in `-bin` holds bytes, which travel as base64; any
/// other value is printable ASCII.
public struct Metadata: Sendable, Equatable {
    /// One field.
    public struct Entry: Sendable, Equatable {
        /// The lower-case name.
        public let name: String
        /// The value: text in ASCII, or any bytes when the name ends in `-bin`.
        public let value: [UInt8]

        /// Whether the value may be any bytes.
        public var isBinary: Bool { name.hasSuffix("-bin") }
    }

    /// All fields, in order.
    public private(set) var entries: [Entry] = []

    /// No fields.
    public init() {}

    /// Whether there are no fields.
    public var isEmpty: Bool { entries.isEmpty }

    /// The first text with this name.
    public subscript(name: String) -> String? {
        bytes(name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The first value with this name, as bytes.
    public func bytes(_ name: String) -> [UInt8]? {
        entries.first { $0.name == name.lowercased() }?.value
    }

    /// Adds a text. Characters that may not travel become `?`.
    public mutating func append(_ name: String, _ value: String) {
        append(name, bytes: Array(value.utf8))
    }

    /// Adds bytes; unless the name ends in `-bin`, they have to be printable ASCII.
    public mutating func append(_ name: String, bytes: [UInt8]) {
        let name = name.lowercased()
        let isBinary = name.hasSuffix("-bin")
        let value = isBinary ? bytes : bytes.map { 0x20...0x7E ~= $0 ? $0 : UInt8(ascii: "?") }
        entries.append(Entry(name: name, value: value))
    }
}

extension Metadata: ExpressibleByDictionaryLiteral {
    /// Texts by name.
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { append(name, value) }
    }
}
