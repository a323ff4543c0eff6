/// How far the trust between two boards has come, seen from here.
public enum PeerState: String, Sendable, Hashable, CaseIterable {
    /// Statements are exchanged; the words have not been compared here.
    case invited
    /// Confirmed here; the other side has still to confirm.
    case verified
    /// Confirmed on both sides: what the scopes grant is served.
    case active
    /// Stopped for a while; nothing is served.
    case suspended
    /// Ended; a new invite starts again from nothing.
    case revoked
}
