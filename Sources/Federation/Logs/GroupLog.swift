internal import Crypto
internal import Essentials
internal import Messages
internal import Protobuf

/// The host's order over a group's events, as a state machine: dense and chained.
struct GroupLog: Equatable, Sendable {
    let group: [UInt8]
    let epoch: [UInt8]
    private(set) var seq: UInt64
    private(set) var hash: [UInt8]

    /// A line of the log, ready to be kept and sent.
    struct Line: Equatable, Sendable {
        let seq: UInt64
        /// The serialised entry.
        let entry: [UInt8]
        let hash: [UInt8]
    }

    static let start = [UInt8](repeating: 0, count: 32)

    /// A log that holds nothing yet, or that was kept up to a head.
    init(group: [UInt8], epoch: [UInt8], seq: UInt64 = 0, hash: [UInt8] = start) {
        self.group = group
        self.epoch = epoch
        self.seq = seq
        self.hash = hash
    }

    /// Gives an event the next place.
    mutating func append(_ eventHash: [UInt8], at now: Timestamp) -> Line {
        let entry = FederationV1.LogEntry(
            groupID: group, logEpoch: epoch, seq: seq + 1, previousHash: hash,
            eventHash: eventHash, sequencedAtMs: now.milliseconds
        ).serialized()
        seq += 1
        hash = SHA256.hash(entry)
        return Line(seq: seq, entry: entry, hash: hash)
    }

    /// What the host stands for when it signs the line with this hash: all before it, too.
    static func checkpoint(
        group: [UInt8], epoch: [UInt8], seq: UInt64, hash: [UInt8], at now: Timestamp,
        by key: SigningKey
    ) -> FederationV1.SignedCheckpoint {
        let bytes = FederationV1.Checkpoint(
            groupID: group, logEpoch: epoch, seq: seq, headHash: hash, atMs: now.milliseconds
        ).serialized()
        return FederationV1.SignedCheckpoint(
            checkpoint: bytes, signature: key.sign(bytes, domain: SigningDomain.checkpoint))
    }
}
