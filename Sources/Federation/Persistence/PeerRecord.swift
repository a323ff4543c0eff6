internal import IntranetCore

/// All that is kept about one peer.
struct PeerRecord: Sendable, Equatable {
    let board: BoardID
    var statement: BoardStatement
    var peering: Peering
    var scopes: Set<Scope>
    /// The accepting side's random bytes, from which the words follow.
    var nonce: [UInt8]

    /// What both admins read to each other.
    func words(with ownRootKey: [UInt8]) -> EightWords {
        EightWords(between: ownRootKey, and: statement.rootKey, nonce: nonce)
    }
}
