/// Why an event of a network group has no effect at this board.
public enum IgnoredEvent: String, Sendable, Equatable {
    /// The group was never registered.
    case unknownGroup
    /// It is about a post that this board does not have, such as one from before it joined.
    case unknownTarget
    /// Its text is empty or longer than ``TextField/maximumBytes``.
    case textOutOfBounds
    /// A later event of the same person about the same post came first.
    case outdated
    /// It is the board's own, and the person it was about can no longer be told.
    case forgottenActor
}
