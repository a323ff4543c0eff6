/// What became of an invite.
public enum InviteState: String, Sendable, Hashable {
    /// Not used yet, and still valid.
    case open
    /// A board redeemed it.
    case used
    /// Nobody used it in time.
    case expired
    /// The admin took it back.
    case withdrawn
}
