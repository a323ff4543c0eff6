internal import Crypto
internal import Essentials
internal import IntranetCore
internal import Messages
internal import Protobuf

/// What a board says about itself, after its root signature was verified.
struct BoardStatement: Equatable, Sendable {
    /// SHA-256 of the root key: who the board is.
    let board: BoardID
    let rootKey: [UInt8]
    let serial: UInt64
    let name: String
    let boardNumber: String
    let endpoints: [String]
    let pins: [[UInt8]]
    let eventKeys: [[UInt8]]
    let expiresAt: Timestamp
    /// The bytes as signed, to hand on unchanged.
    let signed: FederationV1.SignedStatement

    /// How long a board's operational keys live.
    static let lifetimeDays: Int64 = 90
    static let protocolVersion: UInt32 = 1

    private static let longestName = 200
    private static let mostKeys = 16

    /// Verifies a statement by the root key that it names.
    ///
    /// - Parameters:
    ///   - now: When it has to be valid; nil when it only has to be authentic, as for a board whose
    ///     old events are verified.
    ///   - held: What is held of the same board: a lower serial, or the same serial with other
    ///     contents, is refused.
    init(
        verifying signed: FederationV1.SignedStatement, at now: Timestamp?,
        held: BoardStatement? = nil
    ) throws(StatementError) {
        let message: FederationV1.BoardStatement
        do { message = try FederationV1.BoardStatement(serialized: signed.statement) } catch {
            throw .malformed
        }
        guard
            Ed25519.verify(
                signed.signature, of: signed.statement, domain: SigningDomain.statement,
                by: message.rootKey)
        else { throw .badSignature }
        guard Self.isWellFormed(message) else { throw .malformed }
        guard let board = BoardID(bytes: SHA256.hash(message.rootKey)) else { throw .malformed }
        self.init(message, board: board, signed: signed)
        if let now, expiresAt <= now { throw .expired }
        guard let held else { return }
        guard held.rootKey == rootKey else { throw .otherBoard }
        guard serial >= held.serial else { throw .olderSerial }
        guard serial > held.serial || signed.statement == held.signed.statement else {
            throw .sameSerialOtherContents
        }
    }

    private init(
        _ message: FederationV1.BoardStatement, board: BoardID, signed: FederationV1.SignedStatement
    ) {
        self.board = board
        rootKey = message.rootKey
        serial = message.serial
        name = message.name
        boardNumber = message.boardNumber
        endpoints = message.endpoints
        pins = message.tlsPins
        eventKeys = message.eventKeys
        expiresAt = Timestamp(milliseconds: message.expiresAtMs)
        self.signed = signed
    }

    private static func isWellFormed(_ message: FederationV1.BoardStatement) -> Bool {
        message.rootKey.count == 32 && message.serial > 0
            && !message.name.isEmpty && message.name.utf8.count <= longestName
            && (1...mostKeys).contains(message.tlsPins.count)
            && message.tlsPins.allSatisfy { $0.count == 32 }
            && (1...mostKeys).contains(message.eventKeys.count)
            && message.eventKeys.allSatisfy { $0.count == 32 }
            && message.endpoints.count <= mostKeys
            && message.protocolMin <= protocolVersion && message.protocolMax >= protocolVersion
    }
}
