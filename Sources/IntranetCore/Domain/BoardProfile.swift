/// How a board presents itself.
public struct BoardProfile: Sendable, Equatable {
    /// The board's name.
    public let name: String
    /// The five-digit number of the competent authority; empty when it has none.
    public let number: String

    /// A board by name and number.
    public init(name: String, number: String) {
        self.name = name
        self.number = number
    }
}
