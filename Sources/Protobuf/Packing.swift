internal import CProtobufC

/// From the C struct to wire format.
package enum Packing {
    /// Packs the message that `build` places in the arena.
    package static func pack(_ build: (inout Arena) -> UnsafeRawPointer) -> [UInt8] {
        Scratch.withArena(budget: .max) { arena in
            let message = unsafe build(&arena).assumingMemoryBound(to: ProtobufCMessage.self)
            let size = unsafe protobuf_c_message_get_packed_size(message)
            guard size > 0 else { return [] }
            return unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                unsafe count = protobuf_c_message_pack(message, buffer.baseAddress)
            }
        }
    }
}
