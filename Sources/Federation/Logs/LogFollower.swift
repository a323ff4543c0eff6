internal import Crypto
internal import Essentials
internal import Messages
internal import Protobuf

/// A member's copy of the host's log, as a state machine: it takes only what continues the chain
/// and is covered by the host's signature.
struct LogFollower: Equatable, Sendable {
    let group: [UInt8]
    let epoch: [UInt8]
    /// How far the log is held.
    private(set) var seq: UInt64
    /// The hash of the last line held; nil for a member that starts in the middle and has no line.
    private(set) var hash: [UInt8]?

    /// A line of the log that continues the chain.
    struct Line: Equatable, Sendable {
        let seq: UInt64
        let entry: [UInt8]
        let hash: [UInt8]
        let event: VerifiedEvent
    }

    /// What a batch brought.
    struct Batch: Sendable {
        let lines: [Line]
        let checkpoint: FederationV1.SignedCheckpoint
        let checkpointSeq: UInt64
    }

    /// A log held up to a line, or from which nothing before `seq` is to be seen.
    init(group: [UInt8], epoch: [UInt8], seq: UInt64, hash: [UInt8]?) {
        self.group = group
        self.epoch = epoch
        self.seq = seq
        self.hash = hash
    }

    /// Verifies an answer of the host and moves on to its end. Nothing changes when it throws.
    ///
    /// - Parameters:
    ///   - hostKeys: The event keys of the host.
    ///   - verify: Makes a verified event of a signed one, with the keys of its author.
    /// - Throws: ``LogRefusal``.
    mutating func take(
        _ answer: FederationV1.PullLogResponse, hostKeys: [[UInt8]],
        verify: (FederationV1.SignedEvent) throws(EventRefusal) -> VerifiedEvent
    ) throws(LogRefusal) -> Batch {
        guard answer.logEpoch == epoch else { throw .otherEpoch }
        var next = self
        var lines: [Line] = []
        lines.reserveCapacity(answer.events.count)
        for sequenced in answer.events {
            if let line = try next.take(sequenced, verify: verify) { lines.append(line) }
        }
        guard let signed = answer.checkpoint else { throw .noCheckpoint }
        let checkpoint = try next.check(signed, hostKeys: hostKeys)
        self = next
        return Batch(lines: lines, checkpoint: signed, checkpointSeq: checkpoint.seq)
    }

    private mutating func take(
        _ sequenced: FederationV1.SequencedEvent,
        verify: (FederationV1.SignedEvent) throws(EventRefusal) -> VerifiedEvent
    ) throws(LogRefusal) -> Line? {
        guard let entry = try? FederationV1.LogEntry(serialized: sequenced.entry),
            let signed = sequenced.event
        else { throw .malformed }
        guard entry.groupID == group, entry.logEpoch == epoch else { throw .otherEpoch }
        // Sent again after a lost answer: held already, nothing to do.
        guard entry.seq > seq else { return nil }
        guard entry.seq == seq + 1 else { throw .gap(head: seq) }
        if let hash, entry.previousHash != hash { throw .brokenChain(seq: entry.seq) }
        let event: VerifiedEvent
        do { event = try verify(signed) } catch { throw .event(error, seq: entry.seq) }
        guard event.hash == entry.eventHash, event.header.groupID == group else {
            throw .otherEvent(seq: entry.seq)
        }
        let lineHash = SHA256.hash(sequenced.entry)
        seq = entry.seq
        hash = lineHash
        return Line(seq: seq, entry: sequenced.entry, hash: lineHash, event: event)
    }

    private func check(
        _ signed: FederationV1.SignedCheckpoint, hostKeys: [[UInt8]]
    ) throws(LogRefusal) -> FederationV1.Checkpoint {
        guard let checkpoint = try? FederationV1.Checkpoint(serialized: signed.checkpoint),
            hostKeys.contains(where: {
                Ed25519.verify(
                    signed.signature, of: signed.checkpoint, domain: SigningDomain.checkpoint,
                    by: $0)
            })
        else { throw .badCheckpoint }
        guard checkpoint.groupID == group, checkpoint.logEpoch == epoch else { throw .otherEpoch }
        // An old answer that comes late stands for less than is held; that is no contradiction.
        guard checkpoint.seq >= seq else { return checkpoint }
        guard checkpoint.seq == seq else { throw .badCheckpoint }
        if let hash, checkpoint.headHash != hash { throw .contradiction(seq: seq) }
        return checkpoint
    }
}
