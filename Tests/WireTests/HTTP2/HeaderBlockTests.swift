import Testing

@testable import Wire

@Suite("A header block")
struct HeaderBlockTests {
    @Test("fields are found by name, the first of several")
    func find() {
        var block = HeaderBlock()
        block.append(":path", Array("/a".utf8))
        block.append("x", [])
        block.append("x", Array("later".utf8))
        #expect(block.text(":path") == "/a")
        #expect(block.text("x") == "")
        #expect(block.text("y") == nil)
        #expect(block.isNamed("x", at: 2) && block.hasValue("later", at: 2))
        #expect(!block.isNamed("xx", at: 2) && !block.hasValue("late", at: 2))
    }

    @Test("its measure is HTTP/2's")
    func measure() {
        var block = HeaderBlock()
        block.append("name", Array("value".utf8))
        #expect(block.measure == 4 + 5 + 32)
        block.removeAll()
        #expect(block.measure == 0 && block.count == 0)
    }
}
