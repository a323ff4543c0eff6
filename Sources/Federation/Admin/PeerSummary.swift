public import Essentials
public import IntranetCore

/// How it stands between this board and a peer.
public struct PeerSummary: Sendable, Equatable {
    /// Who the peer is.
    public let board: BoardID
    /// Its name.
    public let name: String
    /// Its five-digit number; empty when it has none.
    public let boardNumber: String
    /// How far the trust has come.
    public let state: PeerState
    /// Why it is there; empty when all is well.
    public let reason: String
    /// What the admin types next; empty when there is nothing to do here.
    public let nextCommand: String
    /// What both admins compare; nil once the peering is active or revoked.
    public let words: EightWords?
    /// The admin here confirmed.
    public let isConfirmedHere: Bool
    /// The other side's admin confirmed.
    public let isConfirmedThere: Bool
    /// The two nodes are in contact now.
    public let isConnected: Bool
    /// When they last were.
    public let lastContact: Timestamp?
    /// Where the peer is dialled.
    public let endpoint: String
    /// What this board grants the peer.
    public let scopes: [Scope]
    /// How far each feed and log has come.
    public let feeds: [FeedProgress]
    /// What went wrong last; empty when all is well.
    public let lastError: String
}
