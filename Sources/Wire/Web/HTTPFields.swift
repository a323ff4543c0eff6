/// The header fields of a request or response: in order, names without regard to case.
///
/// Names are kept in lower case, as HTTP/2 sends them, so that a look-up compares bytes.
public struct HTTPFields: Sendable, Equatable {
    /// One field line.
    public struct Field: Sendable, Equatable {
        /// The field's name, in lower case.
        public let name: String
        /// The field's value, without white space around it.
        public let value: String
    }

    /// The field lines in the order in which they came or will be sent.
    public private(set) var lines: [Field] = []

    /// No fields.
    public init() {}

    /// Whether there are no field lines.
    public var isEmpty: Bool { lines.isEmpty }

    /// The number of field lines.
    public var count: Int { lines.count }

    /// The value of the first field of this name; setting replaces all of that name, nil removes.
    public subscript(name: String) -> String? {
        get {
            let wanted = Self.canonical(name)
            return lines.first { $0.name == wanted }?.value
        }
        set {
            let wanted = Self.canonical(name)
            lines.removeAll { $0.name == wanted }
            if let newValue { lines.append(Field(name: wanted, value: newValue)) }
        }
    }

    /// The values of all fields of this name, in order.
    public func all(_ name: String) -> [String] {
        let wanted = Self.canonical(name)
        return lines.compactMap { $0.name == wanted ? $0.value : nil }
    }

    /// Adds a field line, next to others of the same name: a second `set-cookie`, for one.
    public mutating func append(_ name: String, _ value: String) {
        lines.append(Field(name: Self.canonical(name), value: value))
    }

    /// Whether a field that holds a list of tokens, such as `connection`, has this one.
    public func hasToken(_ token: String, in name: String) -> Bool {
        let wanted = Self.canonical(name)
        return lines.contains { line in
            line.name == wanted
                && line.value.split(separator: ",").contains { item in
                    Self.canonical(Self.trimmed(item)) == token
                }
        }
    }

    /// Adds a line whose name is known to be in lower case already.
    mutating func appendCanonical(_ name: String, _ value: String) {
        lines.append(Field(name: name, value: value))
    }

    mutating func reserveCapacity(_ count: Int) {
        lines.reserveCapacity(count)
    }

    static func canonical(_ name: String) -> String {
        let upperCase = UInt8(ascii: "A")...UInt8(ascii: "Z")
        return name.utf8.contains(where: upperCase.contains) ? name.lowercased() : name
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while let first = text.utf8.first, first == 0x20 || first == 0x09 { text.removeFirst() }
        while let last = text.utf8.last, last == 0x20 || last == 0x09 { text.removeLast() }
        return String(text)
    }
}

extension HTTPFields: ExpressibleByDictionaryLiteral {
    /// Fields in the order written.
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { append(name, value) }
    }
}
