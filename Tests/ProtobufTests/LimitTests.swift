import CMessages
import Messages
import Protobuf
import Testing

@Suite("What a message may cost")
struct LimitTests {
    private func scan(_ bytes: [UInt8], _ limits: ProtobufLimits) throws(ProtobufError) {
        try unsafe PreScan.check(
            bytes, as: lerarenkamer__federation__v1__pull_log_response__shape(), limits: limits)
    }

    @Test("20,000 elements pass and one more does not")
    func elements() throws {
        let events = [FederationV1.SignedEvent](repeating: .init(), count: 20_000)
        var response = FederationV1.PullFeedResponse(events: events)
        #expect(try FederationV1.PullFeedResponse(serialized: response.serialized()) == response)
        response.headSeq = 1
        #expect(throws: ProtobufError.tooManyElements(limit: 20_000)) {
            try FederationV1.PullFeedResponse(serialized: response.serialized())
        }
    }

    @Test("4 MB of empty messages are refused before they are unpacked")
    func emptyMessages() {
        let empty: [UInt8] = [0x12, 0]
        let bytes = (0..<2 << 20).flatMap { _ in empty }
        #expect(throws: ProtobufError.tooManyElements(limit: 20_000)) {
            try FederationV1.PullFeedResponse(serialized: bytes)
        }
    }

    @Test("Elements inside messages count as well, unknown ones too")
    func innerElements() throws {
        let message = FederationV1.PullLogResponse(
            events: [.init(event: .init(header: [1], signature: [2]))])
        let limits = ProtobufLimits(depth: 16, elements: 4, memory: 1 << 20)
        try scan(message.serialized(), limits)
        #expect(throws: ProtobufError.tooManyElements(limit: 4)) {
            try scan(message.serialized() + [0xF8, 0x07, 0x05], limits)
        }
    }

    @Test("Messages nest as deep as the limit and no deeper")
    func depth() throws {
        let bytes = FederationV1.PullLogResponse(events: [.init(event: .init())]).serialized()
        try scan(bytes, ProtobufLimits(depth: 3, elements: 100, memory: 1 << 20))
        #expect(throws: ProtobufError.tooDeep(limit: 2)) {
            try scan(bytes, ProtobufLimits(depth: 2, elements: 100, memory: 1 << 20))
        }
    }

    @Test("A bomb of nesting in unknown fields costs nothing")
    func unknownNesting() throws {
        var bomb: [UInt8] = []
        for _ in 0..<5000 {
            var length = bomb.count
            var prefix: [UInt8] = [0xFA, 0x07]
            repeat {
                prefix.append(UInt8(length & 0x7F) | (length > 0x7F ? 0x80 : 0))
                length >>= 7
            } while length > 0
            bomb = prefix + bomb
        }
        #expect(try FederationV1.PostWritten(serialized: bomb) == .init())
    }

    @Test("A message that grows in memory beyond the limit is refused while unpacking")
    func memory() {
        // Merging copies the list with every repetition, so that memory grows with the square.
        let peer = AdminV1.PeerStatus(scopes: [String](repeating: "", count: 40))
        let once = AdminV1.AcceptInviteResponse(peer: peer).serialized()
        let bytes = [[UInt8]](repeating: once, count: 450).flatMap { $0 }
        #expect(throws: ProtobufError.tooLarge(limit: 16 << 20)) {
            try AdminV1.AcceptInviteResponse(serialized: bytes)
        }
    }

    @Test("A message larger than the memory it may take is refused unread")
    func size() {
        #expect(throws: ProtobufError.tooLarge(limit: 16 << 20)) {
            try ProbeV1.SayRequest(serialized: [UInt8](repeating: 0x0B, count: 16 << 20 + 1))
        }
    }
}
