public import Store

/// The schema of the board's own world, step by step. The list only grows.
///
/// Moments are milliseconds since 1970, days are days since 1970 (``CalendarDay``), keys only grow.
/// What counts and lists need is kept beside the rows in the same transaction, so that no page gets
/// slower as history grows.
public enum IntranetMigrations {
    /// All steps, the oldest first.
    public static let all: [Migration] = people + spaces + network
}
