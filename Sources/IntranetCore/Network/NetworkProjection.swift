/// Turns the order of network groups into posts, comments, likes and members at this board.
///
/// Federation calls it inside the transaction that also holds the event and the cursor. Applying
/// an event again changes nothing.
public struct NetworkProjection: Sendable {
    let ownBoard: BoardID
    let changes: ChangeHub

    /// The projection of one board, which tells `changes` after each commit.
    public init(ownBoard: BoardID, changes: ChangeHub) {
        self.ownBoard = ownBoard
        self.changes = changes
    }
}
