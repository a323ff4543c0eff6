public import Store

extension NetworkProjection {
    /// Gives an event its effects at this board. An own event gets its place in the order; what it
    /// did was done when it was written.
    ///
    /// - Returns: What came of it; an event that makes no sense here is ignored, never an error.
    /// - Throws: ``DatabaseError`` only.
    @discardableResult
    public func apply(
        _ event: SequencedNetworkEvent, in transaction: Transaction
    ) throws -> ProjectionOutcome {
        guard let space = try space(of: event.group, in: transaction) else {
            return .ignored(.unknownGroup)
        }
        let step = ProjectionStep(event: event, space: space, changes: changes, transaction)
        return event.board == ownBoard ? try step.applyOwn() : try step.applyForeign()
    }
}
