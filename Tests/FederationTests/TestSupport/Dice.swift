import Essentials

/// Numbers that a seed determines.
struct Dice {
    private let random: SeededRandom

    init(seed: UInt64) { random = SeededRandom(seed: seed) }

    /// A number below `bound`.
    func roll(_ bound: Int) -> Int {
        Int(random.bytes(4).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % UInt64(bound))
    }
}
