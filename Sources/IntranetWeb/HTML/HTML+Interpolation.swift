internal import IntranetCore

extension HTML.Interpolation {
    /// Mark-up: the compiler calls this only for what stands in the source.
    mutating func appendLiteral(_ literal: StaticString) {
        buffer.append(literal)
    }

    /// Text of somebody: escaped for elements and for quoted attributes alike.
    mutating func appendInterpolation(_ text: String) {
        buffer.append(escaping: text)
    }

    /// A number.
    mutating func appendInterpolation(_ number: some BinaryInteger) {
        buffer.append(Int64(number))
    }

    /// A number below 100 with a zero before it when it is below 10.
    mutating func appendInterpolation(twoDigits number: Int) {
        if number < 10 { buffer.append("0") }
        buffer.append(Int64(number))
    }

    /// The number of a row.
    mutating func appendInterpolation(_ id: some RowID) {
        buffer.append(id.rawValue)
    }

    /// A piece that may be missing.
    mutating func appendInterpolation(_ piece: HTML?) {
        if let piece { appendInterpolation(piece) }
    }

    /// Pieces one after another.
    mutating func appendInterpolation(_ pieces: [HTML]) {
        for piece in pieces { appendInterpolation(piece) }
    }

    /// One piece for each element.
    mutating func appendInterpolation<Elements: Sequence>(
        each elements: Elements, _ piece: (Elements.Element) -> HTML
    ) {
        for element in elements { appendInterpolation(piece(element)) }
    }

    /// A piece only when a condition holds.
    mutating func appendInterpolation(
        if condition: Bool, _ piece: @autoclosure () -> HTML,
        else other: @autoclosure () -> HTML = .empty
    ) {
        appendInterpolation(condition ? piece() : other())
    }
}
