internal import Crypto

/// Eight words that two boards compare over the phone, so that each knows whose root key it holds.
///
/// They follow from both root keys and the accepting side's nonce: 80 bits of a hash, so whoever
/// stands in between cannot find keys of their own that give the same words.
public struct EightWords: Equatable, Sendable {
    /// The words, in the order in which they are read out.
    public let words: [String]

    /// The words of two boards; which of the two asks makes no difference.
    public init(between one: [UInt8], and other: [UInt8], nonce: [UInt8]) {
        let (first, second) = one.lexicographicallyPrecedes(other) ? (one, other) : (other, one)
        let hash = SHA256.hash(Array(SigningDomain.words.utf8), [0], first, second, nonce)
        words = (0..<8).map { DutchWords.all[Self.tenBits(of: hash, at: $0 * 10)] }
    }

    /// The words with spaces between.
    public var text: String { words.joined(separator: " ") }

    /// Whether what a person typed are these words; capitals, commas and extra spaces do not count.
    public func matches(_ typed: String) -> Bool {
        typed.lowercased().split { !$0.isLetter }.map(String.init) == words
    }

    private static func tenBits(of hash: [UInt8], at bit: Int) -> Int {
        (bit..<bit + 10).reduce(0) { value, bit in
            value << 1 | Int(hash[bit / 8] >> UInt8(7 - bit % 8) & 1)
        }
    }
}
