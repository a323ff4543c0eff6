import Essentials
import Testing

@testable import IntranetWeb

@Suite struct HTMLTests {
    /// Text of characters that matter to HTML, with some that do not.
    private static func wildText(_ random: SeededRandom) -> String {
        let alphabet = Array("<>&\"'/=`! \n\tabcé漢🎒-;#x\u{0}\u{8}\u{1F}\u{7F}")
        let length = Int(random.bytes(1)[0] % 40)
        return String(random.bytes(length).map { alphabet[Int($0) % alphabet.count] })
    }

    /// What a reader of HTML makes of escaped text.
    private static func read(_ escaped: String) -> String {
        var text = escaped
        let names = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
        ]
        for (name, character) in names { text = text.replacing(name, with: character) }
        return text
    }

    private func string(_ html: HTML) -> String {
        String(decoding: html.bytes, as: UTF8.self)
    }

    @Test("whatever text is interpolated, no mark-up comes of it and a reader gets it back")
    func escapesAnything() {
        let random = SeededRandom(seed: 1)
        for _ in 0..<5000 {
            let text = Self.wildText(random)
            let html = string("\(text)")
            #expect(!html.contains { "<>\"'".contains($0) })
            let forbidden: (Unicode.Scalar) -> Bool = {
                ($0.value < 32 && $0 != "\n" && $0 != "\t") || $0.value == 127
            }
            #expect(!html.unicodeScalars.contains(where: forbidden))
            var expected = String.UnicodeScalarView()
            for scalar in text.unicodeScalars {
                expected.append(forbidden(scalar) ? "\u{FFFD}" : scalar)
            }
            #expect(Self.read(html) == String(expected))
        }
    }

    @Test("text cannot leave a quoted attribute")
    func escapesAttributes() {
        let text = "\" onmouseover=\"alert(1)"
        let html: HTML = "<a title=\"\(text)\">x</a>"
        #expect(string(html) == "<a title=\"&quot; onmouseover=&quot;alert(1)\">x</a>")
    }

    @Test("pieces nest without being escaped twice")
    func nests() {
        let inner: HTML = "<b>\("a & b")</b>"
        let outer: HTML = "<p>\(inner)\([inner, inner])\(HTML?.none)</p>"
        #expect(
            string(outer) == "<p><b>a &amp; b</b><b>a &amp; b</b><b>a &amp; b</b></p>")
    }

    @Test("numbers are written in decimals", arguments: [0, 7, -1, 1_234_567, Int.max, Int.min])
    func writesNumbers(number: Int) {
        #expect(string("\(number)") == String(number))
    }

    @Test("conditions and repetitions choose pieces")
    func chooses() {
        let list: HTML = "\(each: [1, 2, 3], { "<i>\($0)</i>" })"
        #expect(string(list) == "<i>1</i><i>2</i><i>3</i>")
        let choice: HTML = "\(if: false, "yes", else: "no")\(if: true, "!")"
        #expect(string(choice) == "no!")
    }
}
