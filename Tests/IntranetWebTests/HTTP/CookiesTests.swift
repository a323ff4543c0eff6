import Essentials
import Testing

@testable import IntranetWeb

@Suite struct CookiesTests {
    @Test("a cookie is found among others, by its whole name")
    func finds() {
        let cookies = Cookies("lk_0a=een; xlk_0a=twee; lk_0a1=drie;lk_taal_0a=en; leeg=")
        #expect(cookies["lk_0a"] == "een")
        #expect(cookies["lk_0a1"] == "drie")
        #expect(cookies["lk_taal_0a"] == "en")
        #expect(cookies["leeg"] == "")
        #expect(cookies["lk"] == nil)
    }

    @Test("of two cookies with one name the first counts")
    func takesTheFirst() {
        #expect(Cookies("a=1; a=2")["a"] == "1")
    }

    @Test("a value may hold equals signs")
    func keepsEqualsSigns() {
        #expect(Cookies("a=b=c==")["a"] == "b=c==")
    }

    @Test("no field means no cookies")
    func nothing() {
        #expect(Cookies(nil)["a"] == nil)
    }

    @Test("any text at all is survived")
    func survivesAnything() {
        let random = SeededRandom(seed: 2)
        let alphabet = Array("a=; \t\",é")
        for _ in 0..<10_000 {
            let text = String(random.bytes(24).map { alphabet[Int($0) % alphabet.count] })
            _ = Cookies(text)["a"]
        }
    }
}
