import Testing

@testable import Federation

@Suite("Eight words")
struct EightWordsTests {
    private let one = [UInt8](repeating: 1, count: 32)
    private let other = [UInt8](repeating: 2, count: 32)
    private let nonce = [UInt8](repeating: 3, count: 16)

    @Test("The list has 1,024 distinct words of four to eight plain letters, in order")
    func listIsSound() {
        #expect(DutchWords.all.count == 1024)
        #expect(Set(DutchWords.all).count == 1024)
        #expect(DutchWords.all == DutchWords.all.sorted())
        for word in DutchWords.all {
            #expect((4...8).contains(word.utf8.count), "\(word)")
            #expect(word.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
        }
    }

    @Test("No two words differ in one letter")
    func wordsAreFarApart() {
        // Two words within one edit of each other share what is left when one letter is dropped.
        var seen: [String: String] = [:]
        for word in DutchWords.all {
            for index in word.indices {
                var shorter = word
                shorter.remove(at: index)
                let place = word.distance(from: word.startIndex, to: index)
                let key = "\(shorter) \(place)"
                #expect(seen[key] == nil, "\(word) and \(seen[key] ?? "")")
                seen[key] = word
                #expect(!DutchWords.all.contains(shorter), "\(word) and \(shorter)")
            }
        }
    }

    @Test("Both boards see the same words, whoever asks")
    func sameOnBothSides() {
        let here = EightWords(between: one, and: other, nonce: nonce)
        #expect(here == EightWords(between: other, and: one, nonce: nonce))
        #expect(here.words.count == 8)
    }

    @Test("Another key or nonce gives other words")
    func othersDiffer() {
        let words = EightWords(between: one, and: other, nonce: nonce)
        let stranger = [UInt8](repeating: 4, count: 32)
        #expect(words != EightWords(between: one, and: stranger, nonce: nonce))
        #expect(words != EightWords(between: one, and: other, nonce: [4]))
    }

    @Test("Capitals, commas and extra spaces do not count, a wrong or missing word does")
    func matching() {
        let words = EightWords(between: one, and: other, nonce: nonce)
        #expect(words.matches("  " + words.words.joined(separator: ",  ").uppercased() + "\n"))
        #expect(!words.matches(words.words.dropLast().joined(separator: " ")))
        #expect(!words.matches(words.words.reversed().joined(separator: " ")))
        #expect(!words.matches(""))
    }
}
