import Essentials
import Protobuf

/// A message that tests can make a random value of.
protocol Sampled: ProtobufMessage {
    static func sample(_ source: inout SampleSource) -> Self
}

/// Random field values, with the awkward ones (empty, zero, largest, NUL) coming often.
struct SampleSource {
    private let random: SeededRandom

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    mutating func below(_ bound: Int) -> Int {
        let word = random.bytes(4).reduce(0) { $0 << 8 | Int($1) }
        return word % bound
    }

    mutating func chance() -> Bool {
        below(2) == 0
    }

    mutating func number<Number: FixedWidthInteger>() -> Number {
        switch below(4) {
        case 0: 0
        case 1: .max
        case 2: .min
        default: Number(truncatingIfNeeded: below(1 << 30))
        }
    }

    mutating func bytes() -> [UInt8] {
        switch below(8) {
        case 0: []
        case 1: random.bytes(3000)
        default: random.bytes(below(40))
        }
    }

    mutating func text() -> String {
        let pieces = ["", "a", "één", "\u{0}", "👩‍🏫", "\u{FFFD}", "\n", "naar school"]
        return (0..<below(6)).map { _ in pieces[below(pieces.count)] }.joined()
    }

    mutating func list<Element>(_ element: (inout Self) -> Element) -> [Element] {
        (0..<below(4)).map { _ in element(&self) }
    }

    mutating func maybe<Value>(_ value: (inout Self) -> Value) -> Value? {
        chance() ? value(&self) : nil
    }

    mutating func oneOf<Value>(_ cases: [(inout Self) -> Value]) -> Value? {
        let index = below(cases.count + 1)
        return index < cases.count ? cases[index](&self) : nil
    }
}
