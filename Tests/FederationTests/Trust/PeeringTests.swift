import Testing

@testable import Federation

@Suite("Peering")
struct PeeringTests {
    private func peering(after events: Peering.Event...) throws -> Peering {
        var peering = Peering()
        for event in events { _ = try peering.handle(event) }
        return peering
    }

    private func expect(
        _ peering: inout Peering, _ event: Peering.Event, _ expected: [Peering.Action],
        at location: SourceLocation = #_sourceLocation
    ) throws {
        let actions = try peering.handle(event)
        #expect(actions == expected, sourceLocation: location)
    }

    @Test("Both confirm, in whichever order: active, and told to the other side")
    func bothConfirm() throws {
        var here = Peering()
        try expect(&here, .wordsTyped(match: true), [.confirmThere])
        #expect(here.state == .verified)
        #expect(here.mustConfirmThere)
        try expect(&here, .confirmedThere, [.open])
        #expect(here.state == .active)
        var there = Peering()
        try expect(&there, .confirmedThere, [])
        #expect(there.state == .invited)
        try expect(&there, .wordsTyped(match: true), [.confirmThere, .open])
        #expect(there.state == .active)
    }

    @Test("Confirming is told until it is acknowledged, also when the peering is active by then")
    func toldUntilAcknowledged() throws {
        var peering = try peering(after: .confirmedThere, .wordsTyped(match: true))
        #expect(peering.mustConfirmThere)
        _ = try peering.handle(.acknowledged)
        #expect(!peering.mustConfirmThere)
    }

    @Test("Wrong words end the peering and take back every scope")
    func wrongWords() throws {
        var peering = Peering()
        try expect(&peering, .wordsTyped(match: false), [.close, .clearScopes])
        #expect(peering.state == .revoked)
        #expect(!peering.reason.isEmpty)
        #expect(throws: PeeringError.notPossible(in: .revoked)) {
            try peering.handle(.confirmedThere)
        }
    }

    @Test("Once the words were right, a slip does not end it")
    func slipAfterConfirming() throws {
        var peering = try peering(after: .wordsTyped(match: true))
        #expect(throws: PeeringError.wrongWords) { try peering.handle(.wordsTyped(match: false)) }
        #expect(peering.state == .verified)
    }

    @Test("A confirmation that comes twice changes nothing")
    func idempotent() throws {
        var peering = try peering(after: .wordsTyped(match: true), .confirmedThere)
        let before = peering
        try expect(&peering, .confirmedThere, [])
        try expect(&peering, .wordsTyped(match: true), [])
        #expect(peering == before)
    }

    @Test("Suspended is closed and comes back; revoked needs a new introduction")
    func suspendedAndRevoked() throws {
        var peering = try peering(after: .wordsTyped(match: true), .confirmedThere)
        try expect(&peering, .suspended(reason: "debt"), [.close])
        #expect(throws: PeeringError.notPossible(in: .suspended)) {
            try peering.handle(.confirmedThere)
        }
        try expect(&peering, .resumed, [.open])
        #expect(throws: PeeringError.alreadyPeers) { try peering.handle(.introduced) }
        try expect(&peering, .revoked(reason: "merged"), [.close, .clearScopes])
        #expect(peering.reason == "merged")
        try expect(&peering, .introduced, [.clearScopes])
        #expect(peering == Peering())
    }

    @Test("Every state says what to type next, or why there is nothing to type")
    func guidance() throws {
        #expect(Peering().nextCommand(peer: "ab12", hasScopes: false).contains("peer confirm ab12"))
        let verified = try peering(after: .wordsTyped(match: true))
        #expect(verified.nextCommand(peer: "ab12", hasScopes: false).isEmpty)
        #expect(verified.explanation.contains("waiting"))
        let active = try peering(after: .wordsTyped(match: true), .confirmedThere)
        #expect(active.nextCommand(peer: "ab12", hasScopes: false).contains("scope"))
        #expect(active.nextCommand(peer: "ab12", hasScopes: true).isEmpty)
    }
}
