/// What joining a network group shows, and to which boards: seen before the person decides.
public struct JoinPreview: Sendable, Equatable {
    /// What the members of the group will see of the person.
    public let card: MemberCard
    /// The boards whose members will see it, the own board first.
    public let boards: [String]

    /// A preview.
    public init(card: MemberCard, boards: [String]) {
        self.card = card
        self.boards = boards
    }
}
