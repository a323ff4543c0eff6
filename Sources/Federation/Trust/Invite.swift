internal import Essentials

/// A one-use, expiring way for one board to become a peer, as a state machine.
///
/// The node keeps the pin of the TLS key that follows from the invite's secret, never the secret.
struct Invite: Equatable, Sendable {
    let id: [UInt8]
    /// SHA-256 of the public key whose holder may redeem the invite.
    let pin: [UInt8]
    let expiresAt: Timestamp
    private(set) var use: Use = .open

    /// What became of it.
    enum Use: Equatable, Sendable {
        case open
        case used(by: [UInt8])
        case withdrawn
    }

    init(id: [UInt8], pin: [UInt8], expiresAt: Timestamp, use: Use = .open) {
        self.id = id
        self.pin = pin
        self.expiresAt = expiresAt
        self.use = use
    }

    /// Whether its key is to be trusted now.
    func isOpen(at now: Timestamp) -> Bool {
        use == .open && now < expiresAt
    }

    /// How it stands, for a person to read.
    func state(at now: Timestamp) -> InviteState {
        switch use {
        case .used: .used
        case .withdrawn: .withdrawn
        case .open: now < expiresAt ? .open : .expired
        }
    }

    /// A board redeems it.
    ///
    /// The same board may do so again while the invite has not expired: its first answer may have
    /// been lost on the way.
    mutating func redeem(by board: [UInt8], id: [UInt8], pin: [UInt8], at now: Timestamp)
        throws(InviteError)
    {
        guard id == self.id && pin == self.pin else { throw .unknown }
        guard now < expiresAt else { throw .expired }
        switch use {
        case .withdrawn: throw .withdrawn
        case .used(let earlier) where earlier != board: throw .used
        case .used, .open: use = .used(by: board)
        }
    }

    /// The admin takes it back.
    mutating func withdraw() throws(InviteError) {
        if case .used = use { throw .used }
        use = .withdrawn
    }
}
