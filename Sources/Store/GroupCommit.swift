/// How many changes may share one commit. One fsync then serves them all, which is where the speed
/// of the store comes from; the bounds keep the first of them from waiting long for the last.
struct GroupCommit: Sendable {
    /// Changes in one commit.
    var count = 512
    /// After this time a commit takes no further changes.
    var time: Duration = .milliseconds(8)
}
