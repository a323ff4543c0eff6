/// What only the loop's own thread may touch.
@safe final class LoopState {
    var jobs: [UnownedJob] = []
    let streams = StreamPool()
    var timers = TimerQueue()
    var registrations = Registrations()
    var dirty: [any LoopHandler] = []
    /// When every handler gets its next tick.
    var nextTick = MonotonicTime.now()
    /// The time at the beginning of this pass: one clock reading for all that happens in it.
    var now = MonotonicTime.now()
    /// Where every connection of this loop reads into; a connection keeps no buffer of its own.
    let readScratch = UnsafeMutableRawBufferPointer.allocate(
        byteCount: 64 << 10, alignment: 64)
    /// Where every connection of this loop gathers what it writes.
    let writeScratch = UnsafeMutableRawBufferPointer.allocate(
        byteCount: 64 << 10, alignment: 64)

    deinit {
        unsafe readScratch.deallocate()
        unsafe writeScratch.deallocate()
    }
}
