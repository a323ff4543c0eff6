import Messages
import Protobuf
import Testing

@Suite("Bytes that are no such message")
struct MalformedTests {
    private typealias Header = FederationV1.EventHeader

    private func refuses<Message: ProtobufMessage>(
        _ bytes: [UInt8], as type: Message.Type, _ error: ProtobufError = .malformed,
        location: SourceLocation = #_sourceLocation
    ) {
        #expect(throws: error, sourceLocation: location) { try Message(serialized: bytes) }
    }

    @Test("A field cut short anywhere is refused")
    func cutShort() {
        let bytes = FederationV1.PostWritten(body: "Wie heeft nog kapla").serialized()
        for length in 1..<bytes.count {
            refuses(Array(bytes[..<length]), as: FederationV1.PostWritten.self)
        }
    }

    @Test("Groups, field 0, too long varints and tags beyond 32 bits are refused")
    func badTags() {
        refuses([0x0B, 0x0C], as: Header.self)
        refuses([0x00, 0x01], as: Header.self)
        refuses([0x06, 0x01], as: Header.self)
        refuses([0x20] + [UInt8](repeating: 0xFF, count: 10) + [0x01], as: Header.self)
        refuses([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01, 0x01], as: Header.self)
    }

    @Test("A length beyond the end is refused, the largest too")
    func badLengths() {
        refuses([0x0A, 0x02, 0x01], as: Header.self)
        refuses([0x0A] + [UInt8](repeating: 0xFF, count: 9) + [0x01], as: Header.self)
    }

    @Test("A known field with another wire type is refused")
    func wrongWireType() {
        refuses([0x08, 0x01], as: Header.self)
        refuses([0x22, 0x00], as: Header.self)
    }

    @Test(
        "A text that is not UTF-8 is refused",
        arguments: [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xF4, 0x90, 0x80, 0x80]])
    func badText(utf8: [UInt8]) {
        refuses(
            [0x0A, UInt8(utf8.count)] + utf8, as: FederationV1.PostWritten.self, .invalidUTF8)
    }

    @Test("The same bytes are fine in a field of bytes")
    func anyBytes() throws {
        #expect(try ProbeV1.SayRequest(serialized: [0x0A, 0x01, 0xFF]).body == [0xFF])
    }

    @Test("An unknown field is passed over, whatever its wire type")
    func unknownFields() throws {
        let unknown: [UInt8] =
            [0xF8, 0x07, 0x05] + [0xF9, 0x07, 1, 2, 3, 4, 5, 6, 7, 8] + [0xFA, 0x07, 1, 0xFF]
            + [0xFD, 0x07, 1, 2, 3, 4]
        let post = FederationV1.PostWritten(body: "hoi")
        let bytes = unknown + post.serialized() + unknown
        #expect(try FederationV1.PostWritten(serialized: bytes) == post)
    }

    @Test("Of a field given twice the last counts; messages given twice are merged")
    func repeatedFields() throws {
        #expect(try ProbeV1.SayRequest(serialized: [0x0A, 1, 7, 0x0A, 1, 8]).body == [8])
        let merged = try FederationV1.SequencedEvent(
            serialized: [0x12, 3, 0x0A, 1, 7, 0x12, 3, 0x12, 1, 8])
        #expect(merged.event == .init(header: [7], signature: [8]))
        let hint = try FederationV1.WatchResponse(serialized: [0x1A, 0, 0x0A, 2, 0x10, 5])
        #expect(hint.hint == .feed(.init(seq: 5)))
    }

    @Test("A number of an enumeration that is not known is kept")
    func unknownEnumeration() throws {
        let response = try HealthV1.HealthCheckResponse(serialized: [0x08, 0x63])
        #expect(response.status.rawValue == 99)
        #expect(response.serialized() == [0x08, 0x63])
    }
}
