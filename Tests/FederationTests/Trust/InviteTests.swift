import Essentials
import Testing

@testable import Federation

@Suite("Invites")
struct InviteTests {
    private let now = TestBoard.now
    private let id = [UInt8](repeating: 1, count: 16)
    private let pin = [UInt8](repeating: 2, count: 32)
    private let board = [UInt8](repeating: 3, count: 32)

    private var invite: Invite { Invite(id: id, pin: pin, expiresAt: now.adding(seconds: 60)) }

    private var text: InviteText {
        InviteText(
            id: id, fingerprint: board, secret: pin, expiresAt: now, endpoint: "127.0.0.1:9101")
    }

    @Test("A text reads back as what it was made of, spaces and line breaks aside")
    func textRoundTrip() {
        #expect(InviteText(text.text) == text)
        var broken = text.text
        broken.insert("\n", at: broken.index(broken.startIndex, offsetBy: 30))
        #expect(InviteText(" " + broken + " ") == text)
    }

    @Test("A text with any one letter altered or cut off is no invite")
    func alteredText() {
        let letters = Array(text.text)
        for index in letters.indices {
            var altered = letters
            altered[index] = altered[index] == "A" ? "B" : "A"
            let read = InviteText(String(altered))
            // The last letter of base64 holds bits that mean nothing; only those may differ.
            #expect(read == nil || read == text, "at \(index)")
            #expect(InviteText(String(letters[..<index])) == nil)
        }
    }

    @Test("An invite is used once")
    func usedOnce() throws {
        var invite = invite
        try invite.redeem(by: board, id: id, pin: pin, at: now)
        #expect(invite.state(at: now) == .used)
        #expect(throws: InviteError.used) { try invite.redeem(by: id, id: id, pin: pin, at: now) }
    }

    @Test("The board that used it may ask again when the answer was lost")
    func sameBoardAgain() throws {
        var invite = invite
        try invite.redeem(by: board, id: id, pin: pin, at: now)
        try invite.redeem(by: board, id: id, pin: pin, at: now)
    }

    @Test("An invite that is over, withdrawn, or meant for another key is refused")
    func refused() throws {
        var invite = invite
        #expect(throws: InviteError.unknown) {
            try invite.redeem(by: board, id: id, pin: board, at: now)
        }
        #expect(throws: InviteError.expired) {
            try invite.redeem(by: board, id: id, pin: pin, at: now.adding(seconds: 60))
        }
        #expect(invite.state(at: now.adding(seconds: 60)) == .expired)
        try invite.withdraw()
        #expect(throws: InviteError.withdrawn) {
            try invite.redeem(by: board, id: id, pin: pin, at: now)
        }
    }

    @Test("A used invite cannot be withdrawn")
    func withdrawUsed() throws {
        var invite = invite
        try invite.redeem(by: board, id: id, pin: pin, at: now)
        #expect(throws: InviteError.used) { try invite.withdraw() }
    }
}
