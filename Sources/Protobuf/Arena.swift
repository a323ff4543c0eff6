/// Memory for one message while it crosses between Swift and C: taken piece by piece, freed whole.
///
/// The first pieces come from scratch memory that the caller owns (its stack), so that a small
/// message costs no allocation.
@safe
package struct Arena: ~Copyable {
    /// Every piece begins at a multiple of this, enough for any C type.
    static let alignment = 16
    private static let chunkSize = 8192

    private var next: UnsafeMutableRawPointer?
    private var left: Int
    private var chunks: [UnsafeMutableRawPointer] = unsafe []
    private var budget: Int
    /// Whether ``roomWithinBudget(_:)`` has refused.
    private(set) var isExhausted = false

    /// An arena that begins in `scratch`, which must outlive it and be aligned.
    @unsafe
    init(scratch: UnsafeMutableRawBufferPointer, budget: Int) {
        unsafe next = scratch.baseAddress
        left = scratch.count
        self.budget = budget
    }

    deinit {
        unsafe chunks.forEach { chunk in unsafe chunk.deallocate() }
    }

    /// `size` bytes, not initialised.
    @unsafe
    package mutating func room(_ size: Int) -> UnsafeMutableRawPointer {
        let rounded = (size + Self.alignment - 1) & ~(Self.alignment - 1)
        guard let start = unsafe next, rounded <= left else {
            return unsafe room(rounded, inChunkOf: max(rounded, Self.chunkSize))
        }
        unsafe next = start + rounded
        left -= rounded
        return unsafe start
    }

    /// Begins a new chunk; what was left of the one before stays unused.
    @unsafe
    private mutating func room(_ size: Int, inChunkOf capacity: Int) -> UnsafeMutableRawPointer {
        let chunk = UnsafeMutableRawPointer.allocate(
            byteCount: capacity, alignment: Self.alignment)
        unsafe chunks.append(chunk)
        unsafe next = chunk + size
        left = capacity - size
        return unsafe chunk
    }

    /// `size` bytes, or nil when the budget has been spent.
    @unsafe
    mutating func roomWithinBudget(_ size: Int) -> UnsafeMutableRawPointer? {
        guard size >= 0, size <= budget - Self.alignment else {
            isExhausted = true
            return nil
        }
        budget -= max(size, Self.alignment)
        return unsafe room(size)
    }
}
