import Testing

@testable import fedctl

@Suite("Tables")
struct TableTests {
    private let plain = Console(hasColour: false) { _, _ in }

    @Test("Columns stand under their headings")
    func alignment() {
        let lines = Table(["A", "LONG"], [["abc", "x"], ["ë", "y"]]).lines(on: plain)
        #expect(lines == ["A    LONG", "abc  x", "ë    y"])
    }

    @Test("A row that is too wide is cut in its widest column to 100 columns")
    func width() {
        let long = String(repeating: "n", count: 150)
        let lines = Table(["NAME", "STATE"], [[.init(long), "active"]]).lines(on: plain)
        #expect(lines.allSatisfy { $0.count <= 100 })
        #expect(lines[1].hasSuffix("…  active"))
    }

    @Test("Colour surrounds the text and does not move the columns")
    func colour() {
        let console = Console(hasColour: true) { _, _ in }
        let lines = Table(["A", "B"], [[.init("x", .green), "y"]]).lines(on: console)
        #expect(lines[1] == "\u{1B}[32mx\u{1B}[0m  y")
    }
}
