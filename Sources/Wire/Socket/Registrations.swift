/// Who waits for which descriptor.
///
/// The kernel gives back 64 bits with every event: the slot and its generation. A slot gets
/// another generation when it is freed, so an event that was already on its way for a closed
/// descriptor cannot reach the next user of the slot.
struct Registrations {
    private struct Slot {
        var handler: (any LoopHandler)?
        var generation: UInt32
    }

    private var slots: [Slot] = []
    private var free: [Int] = []

    /// Takes a slot; the result is the kernel's user data.
    mutating func insert(_ handler: any LoopHandler) -> UInt64 {
        let index: Int
        if let reused = free.popLast() {
            index = reused
            slots[index].handler = handler
        } else {
            index = slots.count
            slots.append(Slot(handler: handler, generation: 1))
        }
        return UInt64(slots[index].generation) << 32 | UInt64(index)
    }

    /// Frees a slot; does nothing when it has been freed already.
    mutating func remove(_ key: UInt64) {
        guard self[key] != nil else { return }
        let index = Int(key & 0xFFFF_FFFF)
        slots[index].handler = nil
        slots[index].generation &+= 1
        free.append(index)
    }

    /// Everyone who waits.
    var handlers: [any LoopHandler] { slots.compactMap(\.handler) }

    /// Whether nobody waits.
    var isEmpty: Bool { free.count == slots.count }

    /// Who holds this key now; nil for a key of the past.
    subscript(key: UInt64) -> (any LoopHandler)? {
        let index = Int(key & 0xFFFF_FFFF)
        guard index < slots.count, slots[index].generation == UInt32(key >> 32) else { return nil }
        return slots[index].handler
    }
}
