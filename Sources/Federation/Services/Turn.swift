/// How far one pull has come, as a value: it ends at the head, or when it has had its share.
struct Turn: Equatable, Sendable {
    private(set) var seq: UInt64
    private var bytesLeft: Int
    private(set) var goesOn = true

    /// The most that one pull is given when it does not say.
    static let standardBytes = 16 << 20

    init(after seq: UInt64, maxBytes: UInt32) {
        self.seq = seq
        bytesLeft =
            maxBytes == 0 ? Self.standardBytes : min(Int(maxBytes), Self.standardBytes)
    }

    /// An answer with events of these sizes was sent; an answer that is not full was the last.
    mutating func sent(to last: UInt64, _ sizes: [Int]) {
        let bytes = sizes.reduce(0, +)
        bytesLeft -= bytes
        if !sizes.isEmpty { seq = last }
        let isFull =
            sizes.count >= BatchLimit.standard.events || bytes >= BatchLimit.standard.bytes
        goesOn = isFull && bytesLeft > 0
    }
}
