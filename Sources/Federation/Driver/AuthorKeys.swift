internal import IntranetCore
internal import Messages
internal import Synchronization

/// The event keys of a group's boards while its log is pulled; admissions in the log itself add to
/// them, so that the events of a board that joined just before can be verified in the same batch.
final class AuthorKeys: Sendable {
    private let roster: Roster
    private let group: GroupRecord
    private let admitted = Mutex<[[UInt8]: [[UInt8]]]>([:])

    init(roster: Roster, group: GroupRecord) {
        self.roster = roster
        self.group = group
    }

    var hostKeys: [[UInt8]] { roster.eventKeys(of: group.host.bytes, in: group.id) ?? [] }

    /// Verifies an event by its author's keys.
    func verify(_ signed: FederationV1.SignedEvent) throws(EventRefusal) -> VerifiedEvent {
        let event = try VerifiedEvent(verifying: signed) { board in
            admitted.withLock { $0[board] } ?? roster.eventKeys(of: board, in: group.id)
        }
        if event.header.boardID == group.host.bytes, let statement = Ledger.admitted(by: event) {
            admitted.withLock { $0[statement.board.bytes] = statement.eventKeys }
        }
        return event
    }
}
