/// The fields of one header section as bytes: two allocations however many fields there are.
struct HeaderBlock: Sendable {
    private struct Extent: Sendable {
        let start: Int32
        let nameLength: Int32
        let valueLength: Int32
    }

    private var bytes: [UInt8] = []
    private var extents: [Extent] = []

    /// How many fields there are.
    var count: Int { extents.count }
    /// Size by HTTP/2's measure: names, values and 32 for each field.
    var measure: Int { bytes.count + 32 * extents.count }

    /// Forgets the fields; keeps the memory when nobody else holds it.
    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        extents.removeAll(keepingCapacity: true)
    }

    mutating func append(name: UnsafeBufferPointer<UInt8>, value: UnsafeBufferPointer<UInt8>) {
        extents.append(
            Extent(
                start: Int32(bytes.count), nameLength: Int32(name.count),
                valueLength: Int32(value.count)))
        unsafe bytes.append(contentsOf: name)
        unsafe bytes.append(contentsOf: value)
    }

    mutating func append(_ name: String, _ value: [UInt8]) {
        extents.append(
            Extent(
                start: Int32(bytes.count), nameLength: Int32(name.utf8.count),
                valueLength: Int32(value.count)))
        bytes.append(contentsOf: name.utf8)
        bytes.append(contentsOf: value)
    }

    /// The field's name, as it came.
    func name(at index: Int) -> ArraySlice<UInt8> {
        let extent = extents[index]
        return bytes[Int(extent.start)..<Int(extent.start + extent.nameLength)]
    }

    /// The field's value, as it came.
    func value(at index: Int) -> ArraySlice<UInt8> {
        let extent = extents[index]
        let start = Int(extent.start + extent.nameLength)
        return bytes[start..<start + Int(extent.valueLength)]
    }

    /// Whether a field has this name.
    func isNamed(_ name: StaticString, at index: Int) -> Bool {
        let extent = extents[index]
        return equals(name, from: Int(extent.start), length: Int(extent.nameLength))
    }

    /// Whether a field has this value.
    func hasValue(_ value: StaticString, at index: Int) -> Bool {
        let extent = extents[index]
        return equals(
            value, from: Int(extent.start + extent.nameLength), length: Int(extent.valueLength))
    }

    private func equals(_ text: StaticString, from start: Int, length: Int) -> Bool {
        guard length == text.utf8CodeUnitCount else { return false }
        return unsafe bytes.withUnsafeBufferPointer { bytes in
            for offset in 0..<length
            where unsafe bytes[start + offset] != text.utf8Start[offset] { return false }
            return true
        }
    }

    /// The length of a field's name.
    func nameLength(at index: Int) -> Int { Int(extents[index].nameLength) }

    /// The first value with this lower-case name.
    subscript(name: StaticString) -> ArraySlice<UInt8>? {
        index(of: name).map(value(at:))
    }

    /// The first value with this lower-case name, as text.
    func text(_ name: StaticString) -> String? {
        self[name].map { String(decoding: $0, as: UTF8.self) }
    }

    /// Calls with all bytes, and where each field's name and value lie in them.
    func withExtents<R>(
        _ body: (UnsafeBufferPointer<UInt8>, [(name: Range<Int>, value: Range<Int>)]) -> R
    ) -> R {
        let places = extents.map { extent in
            let start = Int(extent.start)
            let middle = start + Int(extent.nameLength)
            return (name: start..<middle, value: middle..<middle + Int(extent.valueLength))
        }
        return unsafe bytes.withUnsafeBufferPointer { unsafe body($0, places) }
    }

    private func index(of name: StaticString) -> Int? {
        extents.indices.first { isNamed(name, at: $0) }
    }
}
