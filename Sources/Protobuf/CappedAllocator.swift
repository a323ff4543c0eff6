internal import CProtobufC

/// libprotobuf-c's allocator over an ``Arena``: nothing is freed one by one, and the arena's budget
/// bounds what one message can take.
enum CappedAllocator {
    /// An allocator that takes from `arena`, and is valid while that pointer is.
    @unsafe
    static func over(_ arena: UnsafeMutablePointer<Arena>) -> ProtobufCAllocator {
        unsafe ProtobufCAllocator(
            alloc: { arena, size in
                unsafe arena?.assumingMemoryBound(to: Arena.self).pointee.roomWithinBudget(size)
            },
            free: { _, _ in },
            allocator_data: arena)
    }
}
