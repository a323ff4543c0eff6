package import CProtobufC

/// From wire format to the C struct: bounded first by ``PreScan``, then by the arena's budget.
package enum Unpacking {
    /// Decodes `bytes` and lends the C message to `copy`, which must keep no pointer of it.
    ///
    /// - Throws: ``ProtobufError`` when the bytes are no such message, break a limit, or when
    ///   `copy` says so.
    package static func unpack(
        _ bytes: [UInt8], as shape: UnsafePointer<ProtobufCMessageDescriptor>,
        limits: ProtobufLimits = .standard,
        _ copy: (UnsafeMutableRawPointer) throws(ProtobufError) -> Void
    ) throws(ProtobufError) {
        try unsafe PreScan.check(bytes, as: shape, limits: limits)
        let failure: ProtobufError? = Scratch.withArena(budget: limits.memory) { arena in
            guard let message = unsafe message(in: bytes, as: shape, arena: &arena) else {
                return arena.isExhausted ? .tooLarge(limit: limits.memory) : .malformed
            }
            do throws(ProtobufError) {
                try unsafe copy(message)
                return nil
            } catch {
                return error
            }
        }
        if let failure { throw failure }
    }

    private static func message(
        in bytes: [UInt8], as shape: UnsafePointer<ProtobufCMessageDescriptor>,
        arena: inout Arena
    ) -> UnsafeMutableRawPointer? {
        unsafe withUnsafeMutablePointer(to: &arena) { arena in
            var allocator = unsafe CappedAllocator.over(arena)
            return unsafe bytes.withUnsafeBufferPointer { bytes in
                unsafe UnsafeMutableRawPointer(
                    protobuf_c_message_unpack(shape, &allocator, bytes.count, bytes.baseAddress))
            }
        }
    }
}
