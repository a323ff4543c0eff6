/// What reading from or writing to a connection gave.
enum IOResult: Equatable {
    /// So many bytes, at least one.
    case count(Int)
    /// Nothing now; the loop will tell when to try again.
    case blocked
    /// The other side has ended its direction.
    case ended
    /// The connection is broken.
    case failed
}
