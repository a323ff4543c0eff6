import Testing

@testable import Wire

@Suite("A queue of bytes")
struct ByteQueueTests {
    @Test("what goes in comes out, in any pieces", arguments: 1...20)
    func pieces(seed: Int) {
        var random = SplitMix(seed: UInt64(seed))
        var queue = ByteQueue()
        var expected: [UInt8] = []
        for _ in 0..<200 {
            if Bool.random(using: &random) {
                let more = (0..<Int.random(in: 0...9_000, using: &random)).map {
                    UInt8(truncatingIfNeeded: $0)
                }
                queue.append(more)
                expected += more
            } else {
                let count = Int.random(in: 0...queue.count, using: &random)
                #expect(queue.copy(0..<count) == Array(expected.prefix(count)))
                queue.removeFirst(count)
                expected.removeFirst(count)
            }
            #expect(queue.count == expected.count)
            if let first = expected.first { #expect(queue[0] == first) }
        }
        #expect(queue.takeAll() == expected)
        #expect(queue.isEmpty)
    }
}
