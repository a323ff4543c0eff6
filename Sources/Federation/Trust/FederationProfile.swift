/// What a board tells its peers about itself.
public struct FederationProfile: Sendable, Equatable {
    /// The board's name.
    public let name: String
    /// The five-digit number of the competent authority; empty when it has none.
    public let boardNumber: String
    /// host:port of the federation port, the best one first.
    public let endpoints: [String]

    /// A board as its peers see it.
    public init(name: String, boardNumber: String, endpoints: [String]) {
        self.name = name
        self.boardNumber = boardNumber
        self.endpoints = endpoints
    }
}
