/// A language of the interface.
enum Language: String, Sendable, CaseIterable {
    case dutch = "nl"
    case english = "en"

    /// All strings of the interface in this language.
    var phrases: any Phrases {
        switch self {
        case .dutch: DutchPhrases()
        case .english: EnglishPhrases()
        }
    }

    /// The language that the switch leads to.
    var other: Language {
        switch self {
        case .dutch: .english
        case .english: .dutch
        }
    }

    /// The language's name in itself.
    var ownName: String {
        switch self {
        case .dutch: "Nederlands"
        case .english: "English"
        }
    }
}
