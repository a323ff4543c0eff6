/// Why something cannot happen to a peering.
enum PeeringError: Error, Equatable {
    /// The two boards are peers already.
    case alreadyPeers
    /// The state does not allow it.
    case notPossible(in: PeerState)
    /// The words were confirmed before, and other words were typed now.
    case wrongWords
}
