import Crypto
import Essentials
import Messages

@testable import Federation
@testable import IntranetCore
@testable import Wire

/// A board with keys that a seed determines; its TLS key exists by its pin only.
struct TestBoard: Sendable {
    let keys: BoardKeys
    let profile: FederationProfile

    static let now = Timestamp(milliseconds: 1_795_000_000_000)

    init(_ name: String, seed: UInt64, serial: UInt64 = 1, at now: Timestamp = now) throws {
        let random = SeededRandom(seed: seed)
        let (root, event) = (SigningKey.generate(random), SigningKey.generate(random))
        let tls = TLSIdentity(
            certificatePEM: "", keyPEM: "", pin: random.bytes(32),
            notAfter: now.adding(seconds: 86_400))
        profile = FederationProfile(name: name, boardNumber: "", endpoints: ["\(name):1"])
        let signed = BoardStatement.sign(
            profile, serial: serial, pins: [tls.pin], eventKeys: [event.publicKey], at: now,
            with: root)
        keys = BoardKeys(
            root: root, event: event, tls: tls,
            statement: try BoardStatement(verifying: signed, at: now))
    }

    var id: BoardID { keys.boardID }
    var statement: BoardStatement { keys.statement }

    /// A signed event of this board, wherever in its feed.
    func event(
        _ seq: UInt64, after previous: [UInt8] = FeedChain.start, type: String = "post.written",
        group: [UInt8] = TestBoard.group, epoch: [UInt8] = [UInt8](repeating: 1, count: 16),
        payload: [UInt8] = [1, 2, 3], clock: Timestamp = now
    ) -> VerifiedEvent {
        let nonce = [UInt8](repeating: UInt8(truncatingIfNeeded: seq), count: 32)
        let header = FederationV1.EventHeader(
            boardID: id.bytes, groupID: group, feedEpoch: epoch, feedSeq: seq,
            previousHash: previous, type: type, actorID: [UInt8](repeating: 7, count: 16),
            clockMs: clock.milliseconds,
            payloadCommitment: PayloadCommitment.make(nonce: nonce, payload: payload))
        return VerifiedEvent(header, payload: payload, nonce: nonce, by: keys.event)
    }

    static let group = [UInt8](repeating: 9, count: 16)
}
