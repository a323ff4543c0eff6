internal import Essentials

/// What an event is to say, before its place in the feed is known.
struct EventDraft: Equatable, Sendable {
    let type: String
    /// Made for one person in one group; empty for an act of the board.
    let actor: [UInt8]
    let clock: Timestamp
    var references: [[UInt8]] = []
    let payload: [UInt8]
}
