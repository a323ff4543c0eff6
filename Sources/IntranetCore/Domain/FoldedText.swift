/// Folds text for sorting: lower case, no accents, so that "Örs" stands at the O.
enum FoldedText {
    private static let plain: [Character: String] = {
        let table: [(String, String)] = [
            ("àáâãäåāăą", "a"), ("çćč", "c"), ("ďđ", "d"), ("èéêëēĕėęě", "e"), ("ğģ", "g"),
            ("ìíîïĩīĭįı", "i"), ("ķ", "k"), ("ĺļľł", "l"), ("ñńņň", "n"), ("òóôõöøōŏő", "o"),
            ("ŕŗř", "r"), ("śşšș", "s"), ("ţťț", "t"), ("ùúûüũūŭůűų", "u"), ("ýÿ", "y"),
            ("źżž", "z"), ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("ĳ", "ij"),
        ]
        var plain: [Character: String] = [:]
        for (accented, letter) in table {
            for character in accented { plain[character] = letter }
        }
        return plain
    }()

    /// `text` in lower case and without the accents of European languages in Latin script.
    static func fold(_ text: String) -> String {
        // Most names need no table.
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var folded = ""
        for character in text.lowercased() {
            if let letters = plain[character] {
                folded += letters
            } else {
                folded.append(character)
            }
        }
        return folded
    }
}
