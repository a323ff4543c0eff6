internal import IntranetCore

extension HTML {
    /// Takes the parts of a literal: the literal's own characters as they are, all else escaped.
    struct Interpolation: StringInterpolationProtocol {
        fileprivate(set) var bytes: [UInt8] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            bytes.reserveCapacity(literalCapacity + interpolationCount * 48)
        }

        /// Mark-up: the compiler calls this only for what stands in the source.
        mutating func appendLiteral(_ literal: StaticString) {
            guard literal.hasPointerRepresentation else {
                bytes.append(contentsOf: literal.description.utf8)
                return
            }
            unsafe bytes.append(
                contentsOf: UnsafeBufferPointer(
                    start: literal.utf8Start, count: literal.utf8CodeUnitCount))
        }

        /// Text of somebody: escaped for elements and for quoted attributes alike.
        mutating func appendInterpolation(_ text: String) {
            HTML.escape(text, into: &bytes)
        }

        /// A number.
        mutating func appendInterpolation(_ number: some BinaryInteger) {
            HTML.write(Int64(number), into: &bytes)
        }

        /// The number of a row.
        mutating func appendInterpolation(_ id: some RowID) {
            HTML.write(id.rawValue, into: &bytes)
        }

        /// Another piece, escaped when it was made.
        mutating func appendInterpolation(_ piece: HTML) {
            bytes.append(contentsOf: piece.bytes)
        }

        /// A piece that may be missing.
        mutating func appendInterpolation(_ piece: HTML?) {
            if let piece { bytes.append(contentsOf: piece.bytes) }
        }

        /// Pieces one after another.
        mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { bytes.append(contentsOf: piece.bytes) }
        }

        /// One piece for each element.
        mutating func appendInterpolation<Elements: Sequence>(
            each elements: Elements, _ piece: (Elements.Element) -> HTML
        ) {
            for element in elements { bytes.append(contentsOf: piece(element).bytes) }
        }

        /// A piece only when a condition holds.
        mutating func appendInterpolation(
            if condition: Bool, _ piece: @autoclosure () -> HTML,
            else other: @autoclosure () -> HTML = .empty
        ) {
            bytes.append(contentsOf: (condition ? piece() : other()).bytes)
        }
    }
}
