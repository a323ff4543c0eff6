public import Essentials
public import IntranetCore

/// How an invite stands.
public struct InviteSummary: Sendable, Equatable {
    /// By which it is listed and withdrawn.
    public let id: String
    /// What became of it.
    public let state: InviteState
    /// Until when it can be used.
    public let expiresAt: Timestamp
    /// The board that used it.
    public let usedBy: BoardID?
}
