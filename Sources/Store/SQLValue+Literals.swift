extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByFloatLiteral, ExpressibleByNilLiteral
{
    /// A whole number written out.
    public init(integerLiteral value: Int64) { self = .integer(value) }
    /// Text written out.
    public init(stringLiteral value: String) { self = .text(value) }
    /// A flag written out.
    public init(booleanLiteral value: Bool) { self = .integer(value ? 1 : 0) }
    /// A floating-point number written out.
    public init(floatLiteral value: Double) { self = .real(value) }
    /// NULL written as nil.
    public init(nilLiteral: ()) { self = .null }
}
