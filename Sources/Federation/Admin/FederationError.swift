/// Why the federation does not do what an admin or the intranet asked.
public enum FederationError: Error, Equatable, Sendable {
    /// No peer goes by what was typed.
    case unknownPeer
    /// More than one peer does.
    case ambiguousPeer
    /// No group goes by what was typed.
    case unknownGroup
    /// More than one group does.
    case ambiguousGroup
    /// The text is no invite, or letters went missing.
    case notAnInvite
    /// The invite's time is over.
    case inviteExpired
    /// The invite was made by this very board.
    case ownInvite
    /// No invite has that id.
    case unknownInvite
    /// The invite was used already.
    case inviteUsed
    /// The other board cannot be reached at its endpoint.
    case unreachable(String)
    /// The other board refused, with a reason in words.
    case refused(String)
    /// The other board is not who the invite says.
    case wrongBoard
    /// The peering's state does not allow it.
    case notPossible(PeerState)
    /// The boards are peers already.
    case alreadyPeers
    /// The words are not the ones that both boards must see; the peering has ended.
    case wrongWords
    /// This board must grant the peer a scope first.
    case scopeMissing(Scope)
    /// Only the host of a group can do that.
    case notHost
    /// This board is in the group already.
    case alreadyJoined
    /// The group is not this board's to write to.
    case notMember
    /// The group, or this board's feed in it, has stopped at a contradiction.
    case frozen
    /// A name is empty or too long.
    case badName
    /// The keys on disk are missing or broken.
    case badKeys(String)
    /// Signing a statement takes the root key, which is not on this machine.
    case rootKeyMissing
}

extension FederationError: CustomStringConvertible {
    /// A sentence for the admin, with what helps.
    public var description: String {
        switch self {
        case .unknownPeer: "no peer goes by that; see: fedctl peer list"
        case .ambiguousPeer: "more than one peer goes by that; type more of the board id"
        case .unknownGroup: "no network group goes by that; see: fedctl group list"
        case .ambiguousGroup: "more than one group goes by that; type more of the group id"
        case .notAnInvite: "that is no invite, or a part of it is missing"
        case .inviteExpired: "the invite has expired; ask for a new one"
        case .ownInvite: "this board made that invite itself"
        case .unknownInvite: "no invite has that id; see: fedctl invite list"
        case .inviteUsed: "the invite has been used; revoke the peer instead"
        case .unreachable(let endpoint): "the other board cannot be reached at \(endpoint)"
        case .refused(let reason): "the other board refused: \(reason)"
        case .wrongBoard: "the board that answered is not the one that made the invite"
        case .notPossible(let state): "not possible while the peer is \(state.rawValue)"
        case .alreadyPeers: "the two boards are peers already"
        case .wrongWords: "the words are not the same; the peering has ended"
        case .scopeMissing(let scope): "grant the peer the scope \(scope.rawValue) first"
        case .notHost: "only the host board of the group can do that"
        case .alreadyJoined: "this board is in the group already"
        case .notMember: "this board is not a member of the group"
        case .frozen: "the group has stopped at a contradiction; see: fedctl peer list"
        case .badName: "a name has 1 to 200 bytes"
        case .badKeys(let what): "the keys cannot be used: \(what)"
        case .rootKeyMissing: "a new statement is needed, and the root key is not here"
        }
    }
}
