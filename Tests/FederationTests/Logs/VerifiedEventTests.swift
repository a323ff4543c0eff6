import Essentials
import IntranetCore
import Messages
import Testing

@testable import Federation

@Suite("Verified events")
struct VerifiedEventTests {
    private let board: TestBoard

    init() throws { board = try TestBoard("Noord", seed: 1) }

    private func verify(_ signed: FederationV1.SignedEvent) throws(EventRefusal) -> VerifiedEvent {
        try VerifiedEvent(verifying: signed) {
            $0 == board.id.bytes ? board.statement.eventKeys : nil
        }
    }

    @Test("What a board signed is what another reads")
    func verifies() throws {
        let event = board.event(1)
        #expect(try verify(event.signed) == event)
    }

    @Test("Any byte of header, signature, nonce or payload altered is found out")
    func tampered() {
        let signed = board.event(1).signed
        for path in [
            \FederationV1.SignedEvent.header, \.signature, \.nonce, \.payload,
        ] {
            for index in signed[keyPath: path].indices {
                var altered = signed
                altered[keyPath: path][index] ^= 1
                #expect(throws: EventRefusal.self) { try verify(altered) }
            }
        }
    }

    @Test("An event of a board without a known statement is refused")
    func unknownBoard() throws {
        let stranger = try TestBoard("Vreemd", seed: 2)
        #expect(throws: EventRefusal.unknownBoard) { try verify(stranger.event(1).signed) }
    }

    @Test("An event without its payload still verifies, and only when it says so")
    func erased() throws {
        var signed = board.event(1).signed
        signed.payload = []
        signed.nonce = []
        #expect(throws: EventRefusal.payloadMismatch) { try verify(signed) }
        signed.erased = true
        #expect(try verify(signed).hash == board.event(1).hash)
    }

    @Test("Bytes that are no header are refused before anything is done with them")
    func malformed() {
        for header: [UInt8] in [[], [0xff], [UInt8](repeating: 8, count: 5000)] {
            let signed = FederationV1.SignedEvent(header: header)
            #expect(throws: EventRefusal.malformed) { try verify(signed) }
        }
    }
}
