/// Counts what a peer makes us do for nothing, over all streams of one connection.
///
/// Every method says whether the peer may go on; after the first `false` the connection is told
/// ENHANCE_YOUR_CALM and closed. libnghttp2 itself limits only the peer's resets, CONTINUATION
/// frames and the acknowledgements that wait to be sent.
struct AbuseAccountant: Sendable {
    private var controls: TokenBucket
    private var unproductive: RateWindow
    private var ownResets: RateWindow
    private var strikesLeft: Int
    /// WINDOW_UPDATE frames that our own DATA frames have made likely: one each for the stream
    /// and the connection. Without it a fast download would look like a flood.
    private var windowCredit = 0
    /// gRPC clients send a PING when data arrives, to measure the bandwidth: that one is free.
    private var mayPing = true

    private static let mostWindowCredit = 1_000

    init(_ limits: ConnectionLimits, at now: MonotonicTime) {
        controls = TokenBucket(
            burst: limits.controlBurst, perSecond: limits.controlsPerSecond, at: now)
        unproductive = RateWindow(limit: limits.unproductiveFrames, at: now)
        ownResets = RateWindow(limit: limits.ownResets, at: now)
        strikesLeft = limits.headerStrikes
    }

    /// We sent a DATA frame.
    mutating func sentData() {
        windowCredit = min(windowCredit + 2, Self.mostWindowCredit)
        mayPing = true
    }

    /// A PING that is no answer.
    mutating func receivedPing(at now: MonotonicTime) -> Bool {
        if mayPing {
            mayPing = false
            return true
        }
        return controls.take(at: now)
    }

    /// SETTINGS, which we have to acknowledge.
    mutating func receivedSettings(at now: MonotonicTime) -> Bool {
        controls.take(at: now)
    }

    /// A WINDOW_UPDATE.
    mutating func receivedWindowUpdate(at now: MonotonicTime) -> Bool {
        if windowCredit > 0 {
            windowCredit -= 1
            return true
        }
        return unproductive.count(at: now)
    }

    /// A frame that moves nothing: empty DATA, PRIORITY, an unknown or invalid one.
    mutating func receivedUnproductive(at now: MonotonicTime) -> Bool {
        unproductive.count(at: now)
    }

    /// We had to reset a stream because of what the peer did.
    mutating func sentReset(at now: MonotonicTime) -> Bool {
        ownResets.count(at: now)
    }

    /// A header section was over the limits.
    mutating func strike() -> Bool {
        strikesLeft -= 1
        return strikesLeft > 0
    }
}
