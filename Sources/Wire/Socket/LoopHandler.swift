/// Something that waits for a descriptor on an event loop. Both calls come on the loop.
protocol LoopHandler: AnyObject, Sendable {
    /// The descriptor changed from not ready to ready (the loop is edge-triggered).
    func ready(_ events: ReadyEvents)

    /// The end of a pass in which ``EventLoop/flushLater(_:)`` was called.
    func flush()

    /// About a second has passed: the time to look after deadlines.
    func tick()
}
