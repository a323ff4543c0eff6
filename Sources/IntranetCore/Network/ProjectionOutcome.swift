/// What came of an event that the projection was given.
public enum ProjectionOutcome: Sendable, Equatable {
    /// Its effects are in the transaction.
    case applied
    /// Its effects were there already.
    case alreadyApplied
    /// It has no effect here.
    case ignored(IgnoredEvent)
}
