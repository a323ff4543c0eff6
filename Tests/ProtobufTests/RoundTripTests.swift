import Essentials
import Messages
import Protobuf
import Testing

@Suite("Round trips")
struct RoundTripTests {
    @Test("Every message comes back as it was", arguments: everyMessage.indices)
    func everyMessageReturns(index: Int) throws {
        try roundTrip(everyMessage[index])
    }

    private func roundTrip<Message: Sampled>(_ type: Message.Type) throws {
        var source = SampleSource(seed: 1)
        #expect(Message().serialized().isEmpty)
        #expect(try Message(serialized: []) == Message())
        for _ in 0..<50 {
            let message = Message.sample(&source)
            #expect(try Message(serialized: message.serialized()) == message)
        }
    }

    @Test("A NUL inside a text survives, and so does what follows it")
    func nulInText() throws {
        let post = FederationV1.PostWritten(body: "één\u{0}twee 👩‍🏫")
        #expect(post.serialized().count == 2 + post.body.utf8.count)
        #expect(try FederationV1.PostWritten(serialized: post.serialized()) == post)
    }

    @Test("A body of megabytes survives")
    func largeBody() throws {
        let message = ProbeV1.SayRequest(body: [UInt8](repeating: 7, count: 4 << 20))
        #expect(try ProbeV1.SayRequest(serialized: message.serialized()) == message)
    }
}

/// Bytes made by Google's own implementation (Python, from the same `.proto` files).
@Suite("The same bytes as the reference implementation")
struct ReferenceBytesTests {
    private func expect<Message: ProtobufMessage>(
        _ hex: String, _ message: Message, location: SourceLocation = #_sourceLocation
    ) throws {
        let bytes = try #require([UInt8](hex: hex))
        #expect(message.serialized() == bytes, sourceLocation: location)
        #expect(try Message(serialized: bytes) == message, sourceLocation: location)
    }

    @Test("Numbers, texts, bytes and lists of bytes with an empty one")
    func scalars() throws {
        try expect(
            "0a02010220ac02320c706f73742e7772697474656e40ffffffffffffffffff01480752005201ff",
            FederationV1.EventHeader(
                boardID: [1, 2], feedSeq: 300, type: "post.written", clockMs: -1, clockCounter: 7,
                references: [[], [0xFF]]))
    }

    @Test("A oneof that holds an empty message is not the same as none")
    func oneOf() throws {
        try expect("1a00", FederationV1.WatchResponse(hint: .groups(.init())))
        try expect("", FederationV1.WatchResponse())
    }

    @Test("Messages inside messages, an empty one too")
    func nested() throws {
        try expect(
            "0a0107120a0a010112050a01022801120020ffffffffffffffffff012a071205c389c3a96e",
            FederationV1.PullLogResponse(
                logEpoch: [7],
                events: [.init(entry: [1], event: .init(header: [2], erased: true)), .init()],
                headSeq: .max, members: [.init(name: "Één")]))
    }

    @Test("An enumeration")
    func enumeration() throws {
        try expect("0802", HealthV1.HealthCheckResponse(status: .notServing))
    }

    @Test("A text with NUL, a list with an empty text, a Boolean")
    func texts() throws {
        try expect(
            "120e53616e6e650064652056726965733205737461666632003801",
            AdminV1.PersonRow(
                name: "Sanne\u{0}de Vries", roles: ["staff", ""], canLogIn: true))
    }
}
