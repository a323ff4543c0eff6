/// A piece of a page, escaped by construction.
///
/// Written as a string literal with interpolations. What stands in the literal is the page's own
/// mark-up and goes out as it is; whatever is interpolated is text of somebody and is escaped so
/// that it can neither open an element nor leave a quoted attribute. Pieces nest by
/// interpolating one in another. There is no way to turn a `String` variable into mark-up.
struct HTML: Sendable {
    private var buffer: HTMLBuffer

    /// Nothing.
    static let empty: HTML = ""

    /// The piece as it goes over the wire.
    var bytes: [UInt8] { buffer.joined }

    /// Puts a piece behind this one.
    mutating func append(_ piece: HTML) {
        buffer.append(piece.buffer)
    }
}

extension HTML: ExpressibleByStringInterpolation {
    init(stringLiteral value: StaticString) {
        buffer = HTMLBuffer(capacity: value.utf8CodeUnitCount)
        buffer.append(value)
    }

    init(stringInterpolation interpolation: Interpolation) {
        buffer = interpolation.buffer
    }

    /// Takes the parts of a literal: the literal's own characters as they are, all else escaped.
    struct Interpolation: StringInterpolationProtocol {
        var buffer: HTMLBuffer

        init(literalCapacity: Int, interpolationCount: Int) {
            buffer = HTMLBuffer(capacity: literalCapacity + interpolationCount * 48)
        }

        /// Another piece, escaped when it was made.
        mutating func appendInterpolation(_ piece: HTML) {
            buffer.append(piece.buffer)
        }
    }
}
