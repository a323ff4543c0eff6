import Testing

@testable import Wire

@Suite("Metadata")
struct MetadataTests {
    @Test("fields go over the wire and come back, bytes as base64")
    func roundTrip() {
        var metadata: Metadata = ["Trace": "a b", "other": "1"]
        metadata.append("key-bin", bytes: Array(0...255))
        metadata.append("key-bin", bytes: [])
        let block = HeaderBlock(metadata)
        #expect(Metadata(block) == metadata)
        #expect(metadata["trace"] == "a b")
        #expect(metadata.bytes("KEY-BIN") == Array(0...255))
    }

    @Test("joined binary values are taken apart, padded or not")
    func joined() {
        var block = HeaderBlock()
        block.append("x-bin", Array("YQ==,YWI,YWJj".utf8))
        let values = Metadata(block).entries.map(\.value)
        #expect(values == [[97], [97, 98], [97, 98, 99]])
    }

    @Test(
        "what belongs to HTTP and gRPC is neither seen nor sent",
        arguments: [":path", "te", "content-type", "user-agent", "grpc-timeout", "grpc-status"])
    func reserved(name: String) {
        var block = HeaderBlock()
        block.append(name, Array("x".utf8))
        #expect(Metadata(block).isEmpty)
        var metadata = Metadata()
        metadata.append(name, "x")
        #expect(HeaderBlock(metadata).count == 0)
    }

    @Test("a line break in a value cannot become a field of its own")
    func injection() {
        var metadata = Metadata()
        metadata.append("note", "a\r\nevil: b\u{7F}é")
        #expect(metadata["note"] == "a??evil: b???")
    }

    @Test("base64 that is none gives nothing", arguments: ["!", "a", "YQ=a", "===", "YQ==="])
    func badBase64(text: String) {
        #expect(Base64.decode(Array(text.utf8)) == nil)
    }
}
