internal import Essentials
internal import Messages

/// One board's feed in one group, as a state machine: dense, chained, signed.
///
/// Signatures were checked when the ``VerifiedEvent`` was made; this checks an event's place.
struct FeedChain: Equatable, Sendable {
    let board: [UInt8]
    let group: [UInt8]
    /// Nil until the first event shows it.
    private(set) var epoch: [UInt8]?
    private(set) var head: Head?
    private(set) var isFrozen: Bool

    /// The last event of a chain.
    struct Head: Equatable, Sendable {
        let seq: UInt64
        let hash: [UInt8]
    }

    /// What an event is to this feed.
    enum Verdict: Equatable, Sendable {
        /// The next one.
        case append
        /// Held already, the very same.
        case duplicate
        /// The board signed two histories; `seq` is where they differ. Keep both as proof.
        case equivocation(seq: UInt64)
    }

    /// How far another board's clock may run ahead.
    static let clockTolerance: Int64 = 5 * 60 * 1000
    static let start = [UInt8](repeating: 0, count: 32)

    /// A feed of which nothing is held, or that was kept up to a head.
    init(
        board: [UInt8], group: [UInt8], epoch: [UInt8]? = nil, head: Head? = nil,
        isFrozen: Bool = false
    ) {
        self.board = board
        self.group = group
        self.epoch = epoch
        self.head = head
        self.isFrozen = isFrozen
    }

    /// Judges an event.
    ///
    /// - Parameters:
    ///   - now: The time, to refuse events from the future; nil where order alone counts.
    ///   - mayStartAnywhere: A log that is followed from its middle shows feeds from their middle.
    ///   - hashAt: The hash held at an earlier place; nil when it is not held.
    func judge(
        _ event: VerifiedEvent, now: Timestamp?, mayStartAnywhere: Bool,
        hashAt: (UInt64) throws -> [UInt8]?
    ) throws -> Verdict {
        let header = event.header
        guard header.boardID == board, header.groupID == group,
            epoch == nil || header.feedEpoch == epoch
        else { throw EventRefusal.wrongFeed }
        if let head, header.feedSeq <= head.seq {
            let held = header.feedSeq == head.seq ? head.hash : try hashAt(header.feedSeq)
            guard let held else { return .duplicate }
            return held == event.hash ? .duplicate : .equivocation(seq: header.feedSeq)
        }
        guard !isFrozen else { throw EventRefusal.frozen }
        if let now, header.clockMs > now.milliseconds + Self.clockTolerance {
            throw EventRefusal.clockAhead
        }
        return try judgeNext(header, mayStartAnywhere: mayStartAnywhere)
    }

    private func judgeNext(
        _ header: FederationV1.EventHeader, mayStartAnywhere: Bool
    ) throws(EventRefusal) -> Verdict {
        guard let head else {
            guard mayStartAnywhere || header.feedSeq == 1 else { throw .gap(head: 0) }
            guard header.feedSeq > 1 || header.previousHash == Self.start else { throw .malformed }
            return .append
        }
        guard header.feedSeq == head.seq + 1 else { throw .gap(head: head.seq) }
        // Signed twice: the event we hold, and a follower that says another one stood there.
        return header.previousHash == head.hash ? .append : .equivocation(seq: head.seq)
    }

    /// Takes the event that was judged to be the next.
    mutating func append(_ event: VerifiedEvent) {
        epoch = event.header.feedEpoch
        head = Head(seq: event.header.feedSeq, hash: event.hash)
    }

    /// Takes no more: the board contradicted itself.
    mutating func freeze() {
        isFrozen = true
    }

    /// Signs the own board's next event.
    func next(
        _ draft: EventDraft, epoch: [UInt8], nonce: [UInt8],
        sign: (FederationV1.EventHeader) -> VerifiedEvent
    ) throws(EventRefusal) -> VerifiedEvent {
        guard !isFrozen else { throw .frozen }
        return sign(
            FederationV1.EventHeader(
                boardID: board, groupID: group, feedEpoch: self.epoch ?? epoch,
                feedSeq: (head?.seq ?? 0) + 1, previousHash: head?.hash ?? Self.start,
                type: draft.type, actorID: draft.actor, clockMs: draft.clock.milliseconds,
                clockCounter: 0, references: draft.references,
                payloadCommitment: PayloadCommitment.make(nonce: nonce, payload: draft.payload)))
    }
}
