/// An arena on the caller's stack, for one message.
enum Scratch {
    /// As much as the compiler puts on the stack rather than the heap.
    private static let size = 1024

    /// Runs `body` with an arena that ends with it.
    static func withArena<Result>(
        budget: Int, _ body: (inout Arena) -> Result
    ) -> Result {
        unsafe withUnsafeTemporaryAllocation(byteCount: size, alignment: Arena.alignment) {
            scratch in
            var arena = unsafe Arena(scratch: scratch, budget: budget)
            return body(&arena)
        }
    }
}
