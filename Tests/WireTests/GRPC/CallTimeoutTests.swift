import Testing

@testable import Wire

@Suite("grpc-timeout")
struct CallTimeoutTests {
    @Test(
        "every unit is understood",
        arguments: [
            ("1n", UInt64(1)), ("20u", 20_000), ("300m", 300_000_000), ("4S", 4_000_000_000),
            ("5M", 300_000_000_000), ("1H", 3_600_000_000_000), ("0S", 0),
        ])
    func units(field: String, nanoseconds: UInt64) {
        #expect(CallTimeout.parse(Array(field.utf8)[...]) == nanoseconds)
    }

    @Test("the longest field does not overflow")
    func longest() {
        let year: UInt64 = 365 * 86_400 * 1_000_000_000
        #expect(CallTimeout.parse(Array("99999999H".utf8)[...]) == year)
    }

    @Test(
        "what is malformed is nil",
        arguments: ["", "S", "1", "1s", "-1S", "+1S", "1.5S", "123456789S", " 1S", "1 S", "٣S"])
    func malformed(field: String) {
        #expect(CallTimeout.parse(Array(field.utf8)[...]) == nil)
    }

    @Test(
        "what is written is read back, rounded up in the finest unit that fits",
        arguments: [
            (Duration.nanoseconds(1), "1n"), (.milliseconds(5), "5000000n"),
            (.seconds(30), "30000000u"), (.seconds(3600), "3600000m"), (.zero, "0n"),
            (.seconds(-1), "0n"), (.seconds(200_000_000), "3333334M"),
            (.nanoseconds(100_000_001), "100001u"),
        ])
    func format(duration: Duration, field: String) {
        #expect(CallTimeout.format(duration) == field)
    }
}
