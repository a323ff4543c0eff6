/// The relationship with one peer, as a state machine: what happened goes in, what to do comes out.
///
/// Neither reads a clock nor does anything itself; the driver carries out the actions, after the
/// new state is on disk.
struct Peering: Equatable, Sendable {
    private(set) var state: PeerState
    private(set) var isConfirmedHere = false
    private(set) var isConfirmedThere = false
    /// The other side has acknowledged that this side confirmed.
    private(set) var isToldThere = false
    /// Why the peering is suspended or revoked; empty otherwise.
    private(set) var reason = ""

    /// A peering that begins with exchanged statements.
    init() {
        state = .invited
    }

    /// A peering as it was kept.
    init(
        state: PeerState, isConfirmedHere: Bool, isConfirmedThere: Bool, isToldThere: Bool,
        reason: String
    ) {
        self.state = state
        self.isConfirmedHere = isConfirmedHere
        self.isConfirmedThere = isConfirmedThere
        self.isToldThere = isToldThere
        self.reason = reason
    }

    /// What can happen to a peering.
    enum Event: Equatable, Sendable {
        /// Statements were exchanged under an invite, the first time or anew.
        case introduced
        /// The admin here typed the words.
        case wordsTyped(match: Bool)
        /// The other side says that its admin confirmed.
        case confirmedThere
        /// The other side acknowledged our confirmation.
        case acknowledged
        case suspended(reason: String)
        case resumed
        case revoked(reason: String)
    }

    /// What has to be done because of it.
    enum Action: Equatable, Sendable {
        /// Tell the other side that this side confirmed, until it acknowledges.
        case confirmThere
        /// Serve, dial and pull.
        case open
        /// Cut every stream, serve nothing.
        case close
        /// Take back every scope.
        case clearScopes
    }

    /// Takes in what happened.
    ///
    /// - Throws: ``PeeringError`` when it cannot happen in this state; nothing changes then.
    mutating func handle(_ event: Event) throws(PeeringError) -> [Action] {
        switch event {
        case .introduced: try introduce()
        case .wordsTyped(let match): try wordsTyped(match: match)
        case .confirmedThere: try confirmedThere()
        case .acknowledged: acknowledge()
        case .suspended(let reason): try suspend(reason)
        case .resumed: try resume()
        case .revoked(let reason): revoke(reason)
        }
    }

    private mutating func introduce() throws(PeeringError) -> [Action] {
        guard state == .invited || state == .verified || state == .revoked else {
            throw .alreadyPeers
        }
        self = Peering()
        return [.clearScopes]
    }

    private mutating func wordsTyped(match: Bool) throws(PeeringError) -> [Action] {
        guard state == .invited || state == .verified || state == .active else {
            throw .notPossible(in: state)
        }
        guard match else {
            // Words that match no longer prove anything once someone could have tried before.
            guard state == .invited else { throw .wrongWords }
            return revoke("the eight words did not match")
        }
        guard !isConfirmedHere else { return [] }
        isConfirmedHere = true
        state = isConfirmedThere ? .active : .verified
        return state == .active ? [.confirmThere, .open] : [.confirmThere]
    }

    private mutating func confirmedThere() throws(PeeringError) -> [Action] {
        guard state != .revoked && state != .suspended else { throw .notPossible(in: state) }
        guard !isConfirmedThere else { return [] }
        isConfirmedThere = true
        guard state == .verified else { return [] }
        state = .active
        return [.open]
    }

    private mutating func acknowledge() -> [Action] {
        if isConfirmedHere { isToldThere = true }
        return []
    }

    private mutating func suspend(_ why: String) throws(PeeringError) -> [Action] {
        guard state == .active else { throw .notPossible(in: state) }
        state = .suspended
        reason = why
        return [.close]
    }

    private mutating func resume() throws(PeeringError) -> [Action] {
        guard state == .suspended else { throw .notPossible(in: state) }
        state = .active
        reason = ""
        return [.open]
    }

    private mutating func revoke(_ why: String) -> [Action] {
        guard state != .revoked else { return [] }
        state = .revoked
        reason = why
        isConfirmedHere = false
        isConfirmedThere = false
        isToldThere = false
        return [.close, .clearScopes]
    }
}
