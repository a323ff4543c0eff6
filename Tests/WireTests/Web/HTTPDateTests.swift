import Essentials
import Testing

@testable import Wire

@Suite("Dates in HTTP")
struct HTTPDateTests {
    @Test(
        "a moment is written as RFC 9110 says",
        arguments: [
            (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
            (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
            (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
            (1_735_689_599, "Tue, 31 Dec 2024 23:59:59 GMT"),
            (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 GMT"),
        ] as [(Int64, String)])
    func format(seconds: Int64, text: String) {
        var date = HTTPDate()
        #expect(date.text(at: Timestamp(milliseconds: seconds * 1000 + 999)) == text)
    }
}
