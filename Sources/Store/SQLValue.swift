public import Essentials

/// A value that is bound to a `?` of an SQL sentence.
public enum SQLValue: Sendable, Equatable {
    /// A whole number; also what a flag and a moment are stored as.
    case integer(Int64)
    /// Text in UTF-8.
    case text(String)
    /// Bytes.
    case blob([UInt8])
    /// A floating-point number.
    case real(Double)
    /// No value.
    case null
}

extension SQLValue {
    /// A whole number.
    public init(_ value: Int) { self = .integer(Int64(value)) }
    /// A whole number.
    public init(_ value: Int64) { self = .integer(value) }
    /// A flag, stored as 0 or 1.
    public init(_ value: Bool) { self = .integer(value ? 1 : 0) }
    /// Text.
    public init(_ value: String) { self = .text(value) }
    /// Bytes.
    public init(_ value: [UInt8]) { self = .blob(value) }
    /// A moment, stored as its milliseconds.
    public init(_ value: Timestamp) { self = .integer(value.milliseconds) }

    /// A whole number, or NULL.
    public init(_ value: Int?) { self = value.map { .integer(Int64($0)) } ?? .null }
    /// A whole number, or NULL.
    public init(_ value: Int64?) { self = value.map { .integer($0) } ?? .null }
    /// A flag, or NULL.
    public init(_ value: Bool?) { self = value.map { .integer($0 ? 1 : 0) } ?? .null }
    /// Text, or NULL.
    public init(_ value: String?) { self = value.map { .text($0) } ?? .null }
    /// Bytes, or NULL.
    public init(_ value: [UInt8]?) { self = value.map { .blob($0) } ?? .null }
    /// A moment, or NULL.
    public init(_ value: Timestamp?) { self = value.map { .integer($0.milliseconds) } ?? .null }

    /// A whole number.
    public static func int(_ value: Int) -> SQLValue { SQLValue(value) }
    /// A flag, stored as 0 or 1.
    public static func bool(_ value: Bool) -> SQLValue { SQLValue(value) }
    /// A moment, stored as its milliseconds.
    public static func timestamp(_ value: Timestamp) -> SQLValue { SQLValue(value) }
}
