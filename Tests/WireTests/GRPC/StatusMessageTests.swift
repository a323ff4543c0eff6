import Testing

@testable import Wire

@Suite("grpc-message")
struct StatusMessageTests {
    @Test(
        "a message survives the way, whatever is in it",
        arguments: ["", "plain", "100 %", "nieuwe regel\n", "groep 2 – één", "%41", "\u{0}", "👩‍🏫"])
    func roundTrip(message: String) {
        let encoded = StatusMessage.encode(message)
        #expect(encoded.allSatisfy { (0x20...0x7E).contains($0) })
        #expect(StatusMessage.decode(encoded[...]) == message)
    }

    @Test("what is not well encoded stays as it is", arguments: ["%", "%4", "%zz", "a%"])
    func lenient(field: String) {
        #expect(StatusMessage.decode(Array(field.utf8)[...]) == field)
    }

    @Test("a long message is cut, so that its header section is taken")
    func long() {
        #expect(StatusMessage.encode(String(repeating: "é", count: 10_000)).count <= 3 * 2_048)
    }
}
