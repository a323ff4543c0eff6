internal import Essentials

/// Slows down guessing: after some free failures each further one doubles the wait, up to a most.
///
/// Nobody is locked out for good: a wait is bounded, and failures are forgotten.
struct AttemptLimit {
    /// Failures without a wait.
    let free: Int
    /// The longest wait in seconds.
    let longestWait: Int64
    /// Failures are forgotten after so many seconds without one.
    let forgottenAfter: Int64

    /// A person mistypes a few times.
    static let account = AttemptLimit(free: 5, longestWait: 300, forgottenAfter: 3600)
    /// A whole school shares one address on a Monday morning, and tries under way count too.
    static let network = AttemptLimit(free: 100, longestWait: 60, forgottenAfter: 900)
    /// This machine itself: a proxy in front of the node, behind which everybody has one address.
    static let proxy = AttemptLimit(free: 1000, longestWait: 60, forgottenAfter: 900)

    /// The limit for the network of an address.
    static func network(of address: String) -> AttemptLimit {
        let isThisMachine = address == "::1" || AddressPrefix.of(address).hasPrefix("127.")
        return isThisMachine ? proxy : network
    }

    /// How many seconds to wait; nil when an attempt is fine now.
    func wait(failures: Int, lastFailedAt: Timestamp, now: Timestamp) -> Int64? {
        guard failures >= free, !isForgotten(lastFailedAt, now: now) else { return nil }
        let doublings = min(failures - free, 20)
        let delay = min(Int64(1) << Int64(doublings), longestWait)
        let left = lastFailedAt.adding(seconds: delay).milliseconds - now.milliseconds
        return left > 0 ? (left + 999) / 1000 : nil
    }

    func isForgotten(_ lastFailedAt: Timestamp, now: Timestamp) -> Bool {
        now >= lastFailedAt.adding(seconds: forgottenAfter)
    }
}
