public import Essentials

/// An invite that was just made; its text is shown once and kept nowhere.
public struct NewInvite: Sendable, Equatable {
    /// By which the invite is listed and withdrawn.
    public let id: String
    /// What to give to the other board's admin.
    public let text: String
    /// Until when it can be used.
    public let expiresAt: Timestamp
}
