import Essentials
import Testing

@testable import IntranetCore

@Suite struct LimitsTests {
    @Test("A text is kept without the white space around it and without control characters")
    func cleaning() throws {
        #expect(
            try TextField.post.accept("  Hallo\r\nallemaal\u{0}\u{7}\t!\n\n")
                == "Hallo\nallemaal\t!")
        #expect(try TextField.post.accept("een\rtwee") == "een\ntwee")
        #expect(try TextField.groupDescription.accept("  ").isEmpty)
    }

    @Test(
        "A text that is empty or too long says which limit it breaks", arguments: TextField.allCases
    )
    func bounds(field: TextField) throws {
        let longest = String(repeating: "é", count: field.maximumCharacters)
        #expect(try field.accept(longest) == longest)
        #expect(throws: IntranetError.textTooLong(field)) { try field.accept(longest + "x") }
        if !field.mayBeEmpty {
            #expect(throws: IntranetError.textMissing(field)) { try field.accept(" \n\u{0} ") }
        }
    }

    @Test("A few characters with a thousand accents each are too long by their bytes")
    func stackedAccents() {
        let text = "a" + String(repeating: "\u{301}", count: 50_000)
        #expect(text.count == 1)
        #expect(throws: IntranetError.textTooLong(.post)) { try TextField.post.accept(text) }
        #expect(TextField.post.acceptRemote(text) == nil)
    }

    @Test("A label from elsewhere becomes one short line")
    func labels() {
        #expect(PlainText.label("  De\nVlieger\t2 ") == "De Vlieger 2")
        #expect(PlainText.label("Mila\u{202E} Vis\u{200B}ser\u{2066}") == "Mila Visser")
        #expect(PlainText.label(String(repeating: "x", count: 500)).count == PlainText.labelLength)
    }

    @Test(
        "One network is a /24 of IPv4 or a /48 of IPv6",
        arguments: [
            ("192.0.2.17", "192.0.2"), ("::ffff:192.0.2.17", "192.0.2"),
            ("2001:db8:1:2:3:4:5:6", "2001:db8:1"), ("2001:db8::1", "2001:db8:0"),
            ("::1", "0:0:0"), ("fe80::1%eth0", "fe80:0:0"), ("localhost", "localhost"),
        ])
    func prefixes(address: String, prefix: String) {
        #expect(AddressPrefix.of(address) == prefix)
    }

    @Test("Each failure beyond the free ones doubles the wait, up to the longest")
    func waits() {
        let limit = AttemptLimit(free: 2, longestWait: 60, forgottenAfter: 600)
        let start = Timestamp(milliseconds: 0)
        let waits = (0...12).map { limit.wait(failures: $0, lastFailedAt: start, now: start) }
        #expect(waits == [nil, nil, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60])
    }

    @Test("A wait ends, and failures are forgotten: nobody is locked out for good")
    func forgetting() {
        let limit = AttemptLimit.account
        let start = Timestamp(milliseconds: 0)
        let many = 1_000_000
        let end = start.adding(seconds: limit.longestWait)
        #expect(limit.wait(failures: many, lastFailedAt: start, now: start) == limit.longestWait)
        #expect(limit.wait(failures: many, lastFailedAt: start, now: end) == nil)
        #expect(limit.isForgotten(start, now: start.adding(seconds: limit.forgottenAfter)))
    }
}
