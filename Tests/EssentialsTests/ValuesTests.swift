import Essentials
import Testing

@Suite("Time, randomness and hexadecimal")
struct ValuesTests {
    @Test("Hexadecimal digits come back as the bytes they stand for")
    func hex() {
        let bytes: [UInt8] = [0, 0x0F, 0xA5, 0xFF]
        #expect(bytes.hex == "000fa5ff")
        #expect([UInt8](hex: "000fA5fF") == bytes)
        #expect([UInt8](hex: "") == [])
    }

    @Test(
        "What is no row of pairs of digits is refused", arguments: ["0", "0g", "é0", " 00", "00 "])
    func wrongHex(text: String) {
        #expect([UInt8](hex: text) == nil)
    }

    @Test("A seed determines the bytes, however they are asked for")
    func seededRandom() {
        // SplitMix64 of seed 1, as computed by another implementation.
        let known = "c15c0289ec2d0a9167ec8e65a18debbe"
        #expect(SeededRandom(seed: 1).bytes(16).hex == known)
        #expect(SeededRandom(seed: 2).bytes(16).hex != known)
        #expect(SeededRandom(seed: 1).bytes(0).isEmpty)
    }

    @Test("The kernel gives as many bytes as asked, and others each time")
    func systemRandom() {
        #expect(SystemRandom().bytes(0).isEmpty)
        let first = SystemRandom().bytes(1000)
        #expect(first.count == 1000)
        #expect(first != SystemRandom().bytes(1000))
    }

    @Test("A manual clock stands still until it is moved")
    func manualClock() {
        let clock = ManualClock(Timestamp(milliseconds: 1000))
        #expect(clock.now() == clock.now())
        clock.advance(milliseconds: 500)
        #expect(clock.now().milliseconds == 1500)
        clock.advance(milliseconds: -1500)
        #expect(clock.now().milliseconds == 0)
    }

    @Test("Moments are ordered and shifted by seconds")
    func timestamps() {
        let moment = Timestamp(milliseconds: 5)
        #expect(moment.adding(seconds: 2).milliseconds == 2005)
        #expect(moment.adding(seconds: -1) < moment)
    }
}
