internal import Crypto
internal import Essentials
internal import Messages
internal import Protobuf

extension BoardStatement {
    /// Signs a new statement of the own board, valid from now for the keys' lifetime.
    static func sign(
        _ profile: FederationProfile, serial: UInt64, pins: [[UInt8]], eventKeys: [[UInt8]],
        at now: Timestamp, with root: SigningKey
    ) -> FederationV1.SignedStatement {
        let message = FederationV1.BoardStatement(
            rootKey: root.publicKey, serial: serial, name: profile.name,
            boardNumber: profile.boardNumber, endpoints: profile.endpoints, tlsPins: pins,
            eventKeys: eventKeys, protocolMin: protocolVersion, protocolMax: protocolVersion,
            features: [], issuedAtMs: now.milliseconds,
            expiresAtMs: now.adding(seconds: lifetimeDays * 86_400).milliseconds)
        let bytes = message.serialized()
        return FederationV1.SignedStatement(
            statement: bytes, signature: root.sign(bytes, domain: SigningDomain.statement))
    }

    /// Whether it says just this about the board, so that no new one has to be signed.
    func says(_ profile: FederationProfile, pins: [[UInt8]], eventKeys: [[UInt8]]) -> Bool {
        name == profile.name && boardNumber == profile.boardNumber
            && endpoints == profile.endpoints && self.pins == pins && self.eventKeys == eventKeys
    }
}
