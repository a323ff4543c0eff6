/// Bytes of a page in the making.
///
/// A long piece that goes into another is kept as it is instead of being copied at every level of
/// nesting; all are joined once, at the end. A feed of 75 KB would else be copied four times, and
/// buffers of that size come from the kernel page by page.
struct HTMLBuffer: Sendable {
    /// Pieces from this size on are kept apart.
    private static let longPiece = 1024

    private var closed: [[UInt8]] = []
    private var open: [UInt8] = []

    init(capacity: Int) {
        open.reserveCapacity(capacity)
    }

    /// All bytes in order.
    var joined: [UInt8] {
        if closed.isEmpty { return open }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(closed.reduce(open.count) { $0 + $1.count })
        for piece in closed { bytes.append(contentsOf: piece) }
        bytes.append(contentsOf: open)
        return bytes
    }

    /// Mark-up from the source, as it is.
    mutating func append(_ literal: StaticString) {
        guard literal.hasPointerRepresentation else {
            open.append(contentsOf: literal.description.utf8)
            return
        }
        unsafe open.append(
            contentsOf: UnsafeBufferPointer(
                start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    /// Text of somebody, escaped.
    mutating func append(escaping text: String) {
        HTML.escape(text, into: &open)
    }

    /// A whole number in decimals.
    mutating func append(_ number: Int64) {
        HTML.write(number, into: &open)
    }

    /// What another buffer holds.
    mutating func append(_ other: HTMLBuffer) {
        if other.closed.isEmpty && other.open.count < Self.longPiece {
            open.append(contentsOf: other.open)
            return
        }
        if !open.isEmpty { closed.append(open) }
        closed.append(contentsOf: other.closed)
        if !other.open.isEmpty { closed.append(other.open) }
        open = []
    }
}
