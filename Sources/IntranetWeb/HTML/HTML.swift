/// A piece of a page, escaped by construction.
///
/// Written as a string literal with interpolations. What stands in the literal is the page's own
/// mark-up and goes out as it is; whatever is interpolated is text of somebody and is escaped so
/// that it can neither open an element nor leave a quoted attribute. Pieces nest by
/// interpolating one in another. There is no way to turn a `String` variable into mark-up.
struct HTML: Sendable {
    private(set) var bytes: [UInt8]

    /// Nothing.
    static let empty = HTML(bytes: [])

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Puts a piece behind this one.
    mutating func append(_ piece: HTML) {
        bytes.append(contentsOf: piece.bytes)
    }
}

extension HTML: ExpressibleByStringInterpolation {
    init(stringLiteral value: StaticString) {
        bytes = []
        bytes.append(contentsOf: value.description.utf8)
    }

    init(stringInterpolation interpolation: Interpolation) {
        bytes = interpolation.bytes
    }
}
