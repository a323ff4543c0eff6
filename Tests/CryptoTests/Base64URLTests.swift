import Crypto
import Essentials
import Testing

@Suite("Base64URL")
struct Base64URLTests {
    @Test(
        "The vectors of RFC 4648, without padding",
        arguments: [
            ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"),
            ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy"),
        ])
    func vectors(plain: String, encoded: String) {
        #expect(Base64URL.encode(Array(plain.utf8)) == encoded)
        #expect(Base64URL.decode(encoded) == Array(plain.utf8))
    }

    @Test("Random bytes of every length up to 100 come back")
    func roundTrip() {
        let random = SeededRandom(seed: 4)
        for length in 0...100 {
            let bytes = random.bytes(length)
            #expect(Base64URL.decode(Base64URL.encode(bytes)) == bytes)
        }
        #expect(Base64URL.encode([0xFB, 0xFF]) == "-_8")
    }

    @Test(
        "A second spelling of the same bytes, and what is no base64url at all, is refused",
        arguments: ["Zh", "Zm9", "Zg==", "Z", "Zm9vY", "+/8", "Zm 9v", "Zmé", "Zg\n"])
    func refused(text: String) {
        #expect(Base64URL.decode(text) == nil)
    }
}
