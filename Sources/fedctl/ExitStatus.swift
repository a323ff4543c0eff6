/// What the caller's shell learns.
enum ExitStatus: Int32, Sendable {
    /// It is done.
    case done = 0
    /// The node refused, or it failed.
    case refused = 1
    /// The command line makes no sense.
    case usage = 2
    /// The node cannot be reached.
    case unreachable = 3
    /// Done here; the other side has to do its part.
    case waiting = 4
}
