internal import Crypto
internal import Messages
internal import Protobuf

/// An event whose signature and payload were found true. There is no other way to make one, so
/// nothing unverified can reach a feed.
///
/// Needs no database: a batch is verified before its transaction begins.
struct VerifiedEvent: Equatable, Sendable {
    let header: FederationV1.EventHeader
    /// SHA-256 of the header's bytes.
    let hash: [UInt8]
    /// Header and signature as received, payload and nonce unless erased.
    let signed: FederationV1.SignedEvent

    /// The most bytes a header may have; it holds ids, hashes and a short type.
    static let largestHeader = 4096
    static let mostReferences = 32
    static let largestPayload = 1 << 20

    /// Verifies an event by its board's event keys.
    ///
    /// - Parameter keys: The event keys of a board; nil when nothing is known of it.
    /// - Throws: ``EventRefusal``; the event is of no use to anyone then.
    init(
        verifying signed: FederationV1.SignedEvent, keys: ([UInt8]) -> [[UInt8]]?
    ) throws(EventRefusal) {
        guard signed.header.count <= Self.largestHeader,
            signed.payload.count <= Self.largestPayload
        else { throw .malformed }
        let header: FederationV1.EventHeader
        do { header = try FederationV1.EventHeader(serialized: signed.header) } catch {
            throw .malformed
        }
        guard Self.isWellFormed(header) else { throw .malformed }
        guard let keys = keys(header.boardID) else { throw .unknownBoard }
        guard
            keys.contains(where: {
                Ed25519.verify(
                    signed.signature, of: signed.header, domain: SigningDomain.event, by: $0)
            })
        else { throw .badSignature }
        guard Self.payloadFits(signed, header) else { throw .payloadMismatch }
        self.header = header
        self.signed = signed
        hash = SHA256.hash(signed.header)
    }

    /// An event that this board signs itself.
    init(_ header: FederationV1.EventHeader, payload: [UInt8], nonce: [UInt8], by key: SigningKey) {
        let bytes = header.serialized()
        self.header = header
        signed = FederationV1.SignedEvent(
            header: bytes, signature: key.sign(bytes, domain: SigningDomain.event), nonce: nonce,
            payload: payload, erased: false)
        hash = SHA256.hash(bytes)
    }

    private static func payloadFits(
        _ signed: FederationV1.SignedEvent, _ header: FederationV1.EventHeader
    ) -> Bool {
        if signed.erased { return signed.payload.isEmpty && signed.nonce.isEmpty }
        return signed.nonce.count == PayloadCommitment.nonceLength
            && PayloadCommitment.make(nonce: signed.nonce, payload: signed.payload)
                == header.payloadCommitment
    }

    private static func isWellFormed(_ header: FederationV1.EventHeader) -> Bool {
        header.boardID.count == 32 && header.groupID.count == 16 && header.feedEpoch.count == 16
            && header.feedSeq > 0 && header.feedSeq <= UInt64(Int64.max)
            && header.previousHash.count == 32
            && (header.actorID.isEmpty || header.actorID.count == 16)
            && header.payloadCommitment.count == 32
            && (1...64).contains(header.type.utf8.count)
            && header.references.count <= mostReferences
            && header.references.allSatisfy { $0.count == 32 }
    }
}
