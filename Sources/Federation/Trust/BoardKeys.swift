public import Crypto
public import Essentials
public import IntranetCore
internal import Messages
public import Wire

/// A board's keys and its signed statement: all that makes a node this board.
public struct BoardKeys: Sendable {
    /// The root key, when it is kept on this machine.
    public let root: SigningKey?
    /// Signs events and checkpoints.
    public let event: SigningKey
    /// Shown to peers in TLS.
    public let tls: TLSIdentity
    /// What the root signed about the rest.
    let statement: BoardStatement

    /// Who the board is.
    public var boardID: BoardID { statement.board }
    /// The root's public key.
    public var rootPublicKey: [UInt8] { statement.rootKey }
    /// Until when the statement holds.
    public var expiresAt: Timestamp { statement.expiresAt }

    init(root: SigningKey?, event: SigningKey, tls: TLSIdentity, statement: BoardStatement) {
        self.root = root
        self.event = event
        self.tls = tls
        self.statement = statement
    }

    /// New keys with a first statement, in memory only.
    ///
    /// - Throws: When the TLS library cannot make a key.
    public static func generate(
        profile: FederationProfile, at now: Timestamp, random: any RandomSource
    ) throws -> BoardKeys {
        let tls = try TLSIdentity.selfSigned(
            commonName: "lerarenkamer", days: Int(BoardStatement.lifetimeDays))
        return try BoardKeys.signed(
            root: SigningKey.generate(random), event: SigningKey.generate(random), tls: tls,
            profile: profile, serial: 1, at: now)
    }

    /// These keys with a statement that says `profile`; the same when it does already.
    ///
    /// - Throws: ``FederationError/rootKeyMissing`` when a new one cannot be signed here.
    func saying(_ profile: FederationProfile, at now: Timestamp) throws -> BoardKeys {
        let renewal = statement.expiresAt.adding(seconds: -30 * 86_400)
        let saysSo = statement.says(profile, pins: [tls.pin], eventKeys: [event.publicKey])
        if saysSo && now < renewal { return self }
        guard let root else {
            if saysSo { return self }
            throw FederationError.rootKeyMissing
        }
        return try .signed(
            root: root, event: event, tls: tls, profile: profile, serial: statement.serial + 1,
            at: now)
    }

    private static func signed(
        root: SigningKey, event: SigningKey, tls: TLSIdentity, profile: FederationProfile,
        serial: UInt64, at now: Timestamp
    ) throws -> BoardKeys {
        let signed = BoardStatement.sign(
            profile, serial: serial, pins: [tls.pin], eventKeys: [event.publicKey], at: now,
            with: root)
        return BoardKeys(
            root: root, event: event, tls: tls,
            statement: try BoardStatement(verifying: signed, at: now))
    }
}
