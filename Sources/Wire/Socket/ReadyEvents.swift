/// What epoll said about a descriptor.
struct ReadyEvents: OptionSet, Sendable {
    let rawValue: UInt32

    /// There are bytes to read, or the other side has ended.
    static let readable = ReadyEvents(rawValue: 1)
    /// There is room to write again.
    static let writable = ReadyEvents(rawValue: 2)
}
