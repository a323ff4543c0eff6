import Testing

@testable import Wire

@Suite("Message framing")
struct MessageFramerTests {
    private func next(_ bytes: inout ByteQueue, _ limit: Int) throws -> [UInt8]? {
        try MessageFramer.next(in: &bytes, limit: limit)
    }

    private func queue(_ bytes: [UInt8]) -> ByteQueue {
        var queue = ByteQueue()
        queue.append(bytes)
        return queue
    }

    @Test("a message comes out as it went in, whatever its length", arguments: [0, 1, 255, 70_000])
    func roundTrip(length: Int) throws {
        let message = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
        var bytes = ByteQueue()
        MessageFramer.append(message, to: &bytes)
        #expect(bytes.count == length + MessageFramer.prefixLength)
        #expect(try next(&bytes, 70_000) == message)
        #expect(bytes.isEmpty)
    }

    @Test("bytes that come one by one give nothing until the message is complete")
    func oneByOne() throws {
        let framed = MessageFramer.prefix(length: 3) + [7, 8, 9]
        var bytes = ByteQueue()
        for byte in framed.dropLast() {
            bytes.append([byte])
            #expect(try next(&bytes, 10) == nil)
        }
        bytes.append([9])
        #expect(try next(&bytes, 10) == [7, 8, 9])
    }

    @Test("two messages in one piece come out in order")
    func two() throws {
        var bytes = queue(
            MessageFramer.prefix(length: 1) + [1] + MessageFramer.prefix(length: 2) + [2, 3])
        #expect(try next(&bytes, 10) == [1])
        #expect(try next(&bytes, 10) == [2, 3])
        #expect(try next(&bytes, 10) == nil)
    }

    @Test("a length beyond the limit is refused from the prefix alone")
    func tooLarge() {
        var bytes = queue([0, 0xFF, 0xFF, 0xFF, 0xFF])
        #expect { try MessageFramer.next(in: &bytes, limit: 4 << 20) } throws: {
            ($0 as? RPCError)?.code == .resourceExhausted
        }
    }

    @Test("the limit itself is allowed, one more is not")
    func atTheLimit() throws {
        var bytes = queue(MessageFramer.prefix(length: 4) + [1, 2, 3, 4])
        #expect(try next(&bytes, 4) == [1, 2, 3, 4])
        var more = queue(MessageFramer.prefix(length: 5))
        #expect(throws: RPCError.self) { try MessageFramer.next(in: &more, limit: 4) }
    }

    @Test("a compressed message is unimplemented, another flag is an error")
    func flags() {
        var compressed = queue([1, 0, 0, 0, 0])
        #expect { try MessageFramer.next(in: &compressed, limit: 4) } throws: {
            ($0 as? RPCError)?.code == .unimplemented
        }
        var other = queue([2, 0, 0, 0, 0])
        #expect { try MessageFramer.next(in: &other, limit: 4) } throws: {
            ($0 as? RPCError)?.code == .internal
        }
    }
}
