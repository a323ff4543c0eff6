/// Bytes that come in at one end and leave at the other, in one piece of memory.
struct ByteQueue: Sendable {
    private var bytes: [UInt8] = []
    private var start = 0

    /// More capacity than this is given back when the queue runs empty.
    private static let keptCapacity = 16 << 10

    var count: Int { bytes.count - start }
    var isEmpty: Bool { start == bytes.count }

    mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
        makeRoom()
        unsafe bytes.append(contentsOf: more)
    }

    mutating func append(_ more: [UInt8]) {
        makeRoom()
        bytes.append(contentsOf: more)
    }

    mutating func append(_ more: ArraySlice<UInt8>) {
        makeRoom()
        bytes.append(contentsOf: more)
    }

    mutating func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    subscript(index: Int) -> UInt8 { bytes[start + index] }

    /// Copies out a part, counted from the front.
    func copy(_ range: Range<Int>) -> [UInt8] {
        Array(bytes[start + range.lowerBound..<start + range.upperBound])
    }

    /// Takes everything.
    mutating func takeAll() -> [UInt8] {
        defer { removeAll() }
        return start == 0 ? bytes : copy(0..<count)
    }

    /// Moves bytes from the front into memory of somebody else.
    mutating func move(to destination: UnsafeMutablePointer<UInt8>, atMost length: Int) -> Int {
        let moved = min(count, length)
        unsafe bytes.withUnsafeBufferPointer { source in
            guard moved > 0, let base = source.baseAddress else { return }
            unsafe destination.update(from: base + start, count: moved)
        }
        removeFirst(moved)
        return moved
    }

    /// Drops bytes from the front.
    mutating func removeFirst(_ dropped: Int) {
        start += dropped
        if start == bytes.count { removeAll() }
    }

    /// Drops everything; memory is kept for next time, unless it is much.
    mutating func removeAll() {
        start = 0
        if bytes.capacity > Self.keptCapacity {
            bytes = []
        } else {
            bytes.removeAll(keepingCapacity: true)
        }
    }

    /// Closes the gap at the front when it has become the larger part.
    private mutating func makeRoom() {
        guard start > 4_096, start > bytes.count / 2 else { return }
        bytes.removeSubrange(..<start)
        start = 0
    }
}
