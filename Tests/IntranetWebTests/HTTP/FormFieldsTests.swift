import Essentials
import Testing

@testable import IntranetWeb

@Suite struct FormFieldsTests {
    private func parse(_ text: String) throws -> FormFields {
        try FormFields(parsing: Array(text.utf8))
    }

    @Test("fields are decoded, plus is a space, line ends become line feeds")
    func decodes() throws {
        let form = try parse("body=Dag+allemaal%0D%0Aen%20welkom%21&leeg=&los&a%26b=%C3%A9")
        #expect(form["body"] == "Dag allemaal\nen welkom!")
        #expect(form["leeg"] == "")
        #expect(form["los"] == "")
        #expect(form["a&b"] == "é")
        #expect(form["er niet"] == nil)
    }

    @Test("of two fields with one name the first counts")
    func takesTheFirst() throws {
        #expect(try parse("like=1&like=0")["like"] == "1")
    }

    @Test("a broken escape is refused", arguments: ["a=%", "a=%4", "a=%zz", "%g1=b"])
    func refusesBrokenEscapes(text: String) {
        #expect(throws: FormFields.Failure.malformed) { try parse(text) }
    }

    @Test("a form with too many bytes or fields is refused")
    func refusesTooMuch() {
        let long = [UInt8](repeating: UInt8(ascii: "a"), count: FormFields.maximumBytes + 1)
        #expect(throws: FormFields.Failure.tooLarge) { try FormFields(parsing: long) }
        let many = String(repeating: "a=1&", count: FormFields.maximumFields + 1)
        #expect(throws: FormFields.Failure.tooLarge) { try parse(many) }
    }

    @Test("bytes that are not UTF-8 are replaced")
    func repairsText() throws {
        #expect(try parse("a=%ff%fe")["a"] == "\u{FFFD}\u{FFFD}")
    }

    @Test("whatever is encoded comes back the same")
    func roundTrips() throws {
        let random = SeededRandom(seed: 3)
        for _ in 0..<2000 {
            let length = Int(random.bytes(1)[0] % 30)
            let text = String(decoding: random.bytes(length), as: UTF8.self)
                .replacing("\r\n", with: "\n").replacing("\r", with: "\n")
            #expect(try parse("t=\(PercentCoding.encode(text))")["t"] == text)
        }
    }

    @Test("any bytes at all give a form or a refusal")
    func survivesAnything() {
        let random = SeededRandom(seed: 4)
        let alphabet = Array("%&=+0aF;\r\n".utf8)
        for round in 0..<20_000 {
            var bytes = random.bytes(round % 48)
            if round.isMultiple(of: 2) { bytes = bytes.map { alphabet[Int($0) % alphabet.count] } }
            let form = try? FormFields(parsing: bytes)
            #expect((form?.pairs.count ?? 0) <= FormFields.maximumFields)
        }
    }
}
