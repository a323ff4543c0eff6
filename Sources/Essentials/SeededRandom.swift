internal import Synchronization

/// Random bytes that a seed determines (SplitMix64): for tests and simulation, never for keys.
public final class SeededRandom: RandomSource {
    private let state: Mutex<UInt64>

    /// The same seed gives the same bytes.
    public init(seed: UInt64) {
        state = Mutex(seed)
    }

    /// The next `count` bytes of this seed's stream.
    public func bytes(_ count: Int) -> [UInt8] {
        state.withLock { state in
            var result: [UInt8] = []
            result.reserveCapacity(count)
            while result.count < count {
                state &+= 0x9E37_79B9_7F4A_7C15
                var word = state
                word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
                word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
                word ^= word >> 31
                for shift in stride(from: 0, to: 64, by: 8) where result.count < count {
                    result.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
                }
            }
            return result
        }
    }
}
