/// A Dutch name: first name, tussenvoegsel (such as "de" or "van der") and surname.
public struct PersonName: Sendable, Hashable {
    /// The name a colleague calls the person by.
    public let first: String
    /// The tussenvoegsel; empty when there is none.
    public let prefix: String
    /// The surname without its tussenvoegsel.
    public let surname: String

    /// A name from its parts.
    public init(first: String, prefix: String = "", surname: String) {
        self.first = first
        self.prefix = prefix
        self.surname = surname
    }

    /// "Sanne de Vries".
    public var full: String {
        [first, prefix, surname].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// "Vries, Sanne de": how a list shows it.
    public var listed: String {
        let given = [first, prefix].filter { !$0.isEmpty }.joined(separator: " ")
        return given.isEmpty ? surname : "\(surname), \(given)"
    }

    /// "SV": what stands in for a portrait.
    public var initials: String {
        Self.initials(of: full)
    }

    /// What lists are sorted by: the surname without tussenvoegsel, without accents and capitals.
    public var sortKey: String {
        FoldedText.fold(listed)
    }

    /// The first letters of the first and the last word of a name.
    public static func initials(of name: String) -> String {
        let words = name.split(separator: " ")
        guard let first = words.first?.first else { return "" }
        guard words.count > 1, let last = words.last?.first else { return first.uppercased() }
        return first.uppercased() + last.uppercased()
    }
}
