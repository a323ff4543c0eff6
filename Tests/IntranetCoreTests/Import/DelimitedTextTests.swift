import Essentials
import Testing

@testable import IntranetCore

@Suite("Delimited text")
struct DelimitedTextTests {
    private func cells(_ text: String) -> [[String]] {
        cells(DelimitedText(Array(text.utf8)))
    }

    private func cells(_ text: DelimitedText) -> [[String]] {
        text.records.map { $0.cells.map { text.text(of: $0) } }
    }

    @Test(
        "Any of the separators and line ends will do",
        arguments: ["a;b\r\nc;d\r\n", "a,b\nc,d", "a\tb\rc\td\r", "\u{FEFF}a;b\n\n;\nc;d\n"])
    func separators(text: String) {
        #expect(cells(text) == [["a", "b"], ["c", "d"]])
    }

    @Test("Quotation marks hold separators, line ends and themselves")
    func quotes() {
        #expect(cells("\"a;b\";\"c\r\nd\";\"e \"\"f\"\"\"\n") == [["a;b", "c\r\nd", "e \"f\""]])
        #expect(cells("a \"b\" c;d\"\n") == [["a \"b\" c", "d\""]])
        #expect(cells("\"\";x") == [["", "x"]])
    }

    @Test("A single space is nothing, and white space around a cell is no part of it")
    func spaces() {
        #expect(cells("a; ; b c \t;\n") == [["a", "", "b c", ""]])
    }

    @Test("Rows keep the line they begin on, whatever stands before them")
    func lines() {
        let text = DelimitedText(Array("a;b\n\n\"x\ny\";1\r\nc;d\n".utf8))
        #expect(text.records.map(\.line) == [1, 3, 5])
    }

    @Test("A quotation mark that is not closed costs its row only, and says where")
    func brokenQuotes() {
        let text = DelimitedText(Array("a;b\n1;\"x\" y\n2;z\n3;\"open\n".utf8))
        #expect(cells(text) == [["a", "b"], ["2", "z"]])
        #expect(text.refused.map(\.row) == [2, 4])
        #expect(text.refused.map(\.column) == ["2", "2"])
    }

    @Test("Text that is no UTF-8 is read as windows-1252")
    func windows1252() {
        let text = DelimitedText([0x4D, 0x6F, 0x7A, 0x61, 0xEF, 0x65, 0x6B, 0x20, 0x80, 0x92, 0x81])
        #expect(cells(text) == [["Mozaïek €’\u{FFFD}"]])
        #expect(cells("Mozaïek €") == [["Mozaïek €"]])
    }

    @Test("Random bytes are taken apart without harm, and no line is told that is not there")
    func randomBytes() {
        let random = SeededRandom(seed: 11)
        let alphabet = Array("\"\"\"\";;\r\n\n, \tab\u{E9}".utf8) + [0x80, 0xFF]
        for _ in 0..<2000 {
            let bytes = random.bytes(40).map { alphabet[Int($0) % alphabet.count] }
            let text = DelimitedText(bytes)
            let lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
            #expect(text.records.allSatisfy { (1...lines).contains($0.line) })
            #expect(text.refused.allSatisfy { (1...lines).contains($0.row) })
        }
    }
}
