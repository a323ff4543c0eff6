import Testing

@testable import fedctl

@Suite("The word that was meant")
struct NearestTests {
    @Test(
        "Edits are counted, a swap as one",
        arguments: [
            ("", "", 0), ("a", "", 1), ("", "ab", 2), ("lits", "list", 1), ("kitten", "sitting", 3),
        ])
    func distance(left: String, right: String, edits: Int) {
        #expect(Nearest.distance(left, right) == edits)
        #expect(Nearest.distance(right, left) == edits)
    }

    @Test("Nothing is suggested for a word that is like none")
    func none() {
        #expect(Nearest.to("frobnicate", among: ["list", "show"]) == nil)
        #expect(Nearest.to("x", among: ["ab"]) == nil)
    }
}
