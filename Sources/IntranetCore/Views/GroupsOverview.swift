/// All groups that a person can see, by name within each list.
public struct GroupsOverview: Sendable, Equatable {
    /// Groups of this board that the person is in.
    public let joined: [SpaceSummary]
    /// Groups of this board that the person may join.
    public let toDiscover: [SpaceSummary]
    /// Network groups that the person is in.
    public let networkJoined: [SpaceSummary]
    /// Network groups that the person may join.
    public let networkToDiscover: [SpaceSummary]

    /// The four lists.
    public init(
        joined: [SpaceSummary] = [], toDiscover: [SpaceSummary] = [],
        networkJoined: [SpaceSummary] = [], networkToDiscover: [SpaceSummary] = []
    ) {
        self.joined = joined
        self.toDiscover = toDiscover
        self.networkJoined = networkJoined
        self.networkToDiscover = networkToDiscover
    }
}
