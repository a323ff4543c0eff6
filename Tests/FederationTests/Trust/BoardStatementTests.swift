import Crypto
import Essentials
import IntranetCore
import Messages
import Testing

@testable import Federation

@Suite("Board statements")
struct BoardStatementTests {
    private let now = TestBoard.now

    @Test("A statement says who the board is, for as long as it holds")
    func verifies() throws {
        let board = try TestBoard("Noord", seed: 1)
        let read = try BoardStatement(verifying: board.statement.signed, at: now)
        #expect(read == board.statement)
        #expect(read.board.bytes == SHA256.hash(read.rootKey))
        #expect(throws: StatementError.expired) {
            try BoardStatement(verifying: board.statement.signed, at: read.expiresAt)
        }
        #expect(throws: Never.self) {
            try BoardStatement(verifying: board.statement.signed, at: nil)
        }
    }

    @Test("Any byte altered is found out")
    func tampered() throws {
        let signed = try TestBoard("Noord", seed: 1).statement.signed
        for index in signed.statement.indices {
            var altered = signed
            altered.statement[index] ^= 1
            #expect(throws: StatementError.self) {
                try BoardStatement(verifying: altered, at: now)
            }
        }
        for index in signed.signature.indices {
            var altered = signed
            altered.signature[index] ^= 1
            #expect(throws: StatementError.badSignature) {
                try BoardStatement(verifying: altered, at: now)
            }
        }
    }

    @Test("A lower serial, the same one with other contents, and another root are refused")
    func monotonic() throws {
        let held = try TestBoard("Noord", seed: 1, serial: 5).statement
        let older = try TestBoard("Noord", seed: 1, serial: 4).statement.signed
        let newer = try TestBoard("Noord", seed: 1, serial: 6).statement.signed
        let rival = try TestBoard("Zuid", seed: 1, serial: 5).statement.signed
        let other = try TestBoard("Noord", seed: 2, serial: 6).statement.signed
        #expect(throws: StatementError.olderSerial) {
            try BoardStatement(verifying: older, at: now, held: held)
        }
        #expect(throws: StatementError.sameSerialOtherContents) {
            try BoardStatement(verifying: rival, at: now, held: held)
        }
        #expect(throws: StatementError.otherBoard) {
            try BoardStatement(verifying: other, at: now, held: held)
        }
        #expect(try BoardStatement(verifying: newer, at: now, held: held).serial == 6)
        #expect(try BoardStatement(verifying: held.signed, at: now, held: held) == held)
    }
}
