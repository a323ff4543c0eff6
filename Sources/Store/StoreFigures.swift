/// What the writer has done since the database was opened.
public struct StoreFigures: Sendable, Equatable {
    /// Commits that reached the disk.
    public var commits = 0
    /// Changes in those commits.
    public var committedWrites = 0
    /// Changes that threw and were undone alone.
    public var rolledBackWrites = 0
    /// Whether the disk failed, so that nothing is written until the database is opened anew.
    public var isStopped = false
    /// Changes that nobody has taken up yet.
    public var waiting = 0
}
