internal import Essentials

/// When to try a peer again, as a state machine: full jitter, doubling, never over 15 minutes.
///
/// Full jitter: a host that comes back is not met by all its members in the same second.
struct Backoff: Equatable, Sendable {
    private(set) var failures = 0

    static let first: Int64 = 250
    static let longest: Int64 = 15 * 60 * 1000

    /// Another attempt failed.
    ///
    /// - Returns: How many milliseconds to wait, at random from a hundred to the present bound.
    mutating func failed(_ random: any RandomSource) -> Int64 {
        let bound = min(Self.longest, Self.first << Int64(min(failures, 20)))
        failures += 1
        let dice = random.bytes(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return max(100, Int64(dice % UInt64(bound + 1)))
    }

    /// There was contact: start again from short waits.
    mutating func reset() {
        failures = 0
    }
}
