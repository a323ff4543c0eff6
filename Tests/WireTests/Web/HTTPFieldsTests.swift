import Testing

@testable import Wire

@Suite("Header fields")
struct HTTPFieldsTests {
    @Test("names are found without regard to case, in order")
    func caseInsensitive() {
        var fields: HTTPFields = ["Set-Cookie": "a", "X": "b", "set-cookie": "c"]
        #expect(fields["SET-COOKIE"] == "a")
        #expect(fields.all("set-Cookie") == ["a", "c"])
        fields["Set-cookie"] = "d"
        #expect(fields.lines.map(\.value) == ["b", "d"])
        fields["x"] = nil
        #expect(fields.count == 1)
    }

    @Test("a token is found in a list of them, over several lines")
    func tokens() {
        let fields: HTTPFields = ["Connection": "x,\tClose ", "connection": "TE"]
        #expect(fields.hasToken("close", in: "connection"))
        #expect(fields.hasToken("te", in: "connection"))
        #expect(!fields.hasToken("clos", in: "connection"))
    }
}
