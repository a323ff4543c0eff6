extension Peering {
    /// Whether this side still has to tell the other that it confirmed.
    var mustConfirmThere: Bool {
        isConfirmedHere && !isToldThere && (state == .verified || state == .active)
    }

    /// What the admin types next; empty when there is nothing to do here.
    func nextCommand(peer: String, hasScopes: Bool) -> String {
        switch state {
        case .invited: "fedctl peer confirm \(peer) --words \"<eight words>\""
        case .verified: ""
        case .active: hasScopes ? "" : "fedctl peer scope \(peer) groups --grant"
        case .suspended: "fedctl peer revoke \(peer) --reason \"<why>\""
        case .revoked: "fedctl invite create"
        }
    }

    /// Why the peering is where it is, in words.
    var explanation: String {
        switch state {
        case .invited where isConfirmedThere: "the other side confirmed; compare the words by phone"
        case .invited: "compare the eight words by phone, then confirm"
        case .verified: "confirmed here; waiting for the other side to confirm"
        case .active: ""
        case .suspended, .revoked: reason
        }
    }
}
