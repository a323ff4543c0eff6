/// What one board may have of another. Granted per direction; a new peer has none.
public enum Scope: String, Sendable, Hashable, CaseIterable {
    /// Network groups: the logs and feeds of groups that both are in.
    case groups
    /// The vacancy feed.
    case vacancies
    /// Red-carpet cases.
    case redCarpet = "red-carpet"
}
