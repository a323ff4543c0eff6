import Essentials
import Testing

@Suite("JSON")
struct JSONValueTests {
    @Test("What is written is read back as it was, members in their order")
    func roundTrip() throws {
        let value: JSONValue = [
            "name": "Stichting \"De Ë\"\n\u{1}", "count": -3, "yes": true,
            "list": [[], [:], .null, "a"],
        ]
        #expect(try JSONValue(parsing: Array(value.encoded.utf8)) == value)
        #expect(value.encoded.hasPrefix("{\n  \"name\": \"Stichting \\\"De Ë\\\"\\n\\u0001\",\n"))
    }

    @Test("Escapes stand for their characters, surrogate pairs for one")
    func escapes() throws {
        let text = #"["\u0041\ud83d\ude00\/\t"]"#
        #expect(try JSONValue(parsing: Array(text.utf8)) == ["A😀/\t"])
    }

    @Test(
        "Text that is no JSON is refused",
        arguments: [
            "", "{", "[1,]", "{\"a\":1,\"a\":2}", "1.5", "1e3", "tru", "\"\\ud83d\"", "\"\\u12\"",
            "[1] 2", "\"a\nb\"", "{a:1}", String(repeating: "[", count: 5000),
        ])
    func refused(text: String) {
        #expect(throws: JSONError.self) { try JSONValue(parsing: Array(text.utf8)) }
    }
}
