/// What an import did, or would do.
public struct ImportReport: Sendable, Equatable {
    /// Rows in the file, the heading not counted.
    public var rows = 0
    /// Schools or persons that were not there.
    public var added = 0
    /// Schools or persons of which something is different now.
    public var changed = 0
    /// Schools or persons that are as the file says already.
    public var unchanged = 0
    /// Rows of other boards.
    public var passedOver = 0
    /// Rows that were not taken, by their place in the file.
    public var refused: [RefusedRow] = []
    /// Whether the import was carried out: false for a dry run, and when refused rows stopped it.
    public var applied = false
    /// What is different now, a line each; persons by their row in the file.
    public var changes: [String] = []

    /// A report of nothing yet.
    public init() {}
}
