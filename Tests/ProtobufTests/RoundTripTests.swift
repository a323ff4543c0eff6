import Messages
import Protobuf
import Testing

@Suite("Round trips")
struct RoundTripTests {
    @Test("Fields of every kind come back as they were")
    func everyKind() throws {
        let header = FederationV1.EventHeader(
            boardID: [1, 2, 3], feedSeq: .max, type: "post.written", clockMs: -5,
            clockCounter: .max, references: [[], [0], [1, 2]])
        #expect(try FederationV1.EventHeader(serialized: header.serialized()) == header)
    }

    @Test("A NUL inside a text survives, and so does what follows it")
    func nulInText() throws {
        let post = FederationV1.PostWritten(body: "één\u{0}twee 👩‍🏫")
        #expect(post.serialized().count == 2 + post.body.utf8.count)
        #expect(try FederationV1.PostWritten(serialized: post.serialized()) == post)
    }
}
