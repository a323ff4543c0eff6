// Generated from lerarenkamer/federation/v1/logs.proto by scripts/generate-messages. Do not edit.
// swift-format-ignore-file

internal import CMessages
internal import CProtobufC
public import Protobuf

extension FederationV1 {
    /// The signed part of an event. No personal data stands in it.
    public struct EventHeader: ProtobufMessage {
        /// SHA-256 of the board's root key, 32 bytes.
        public var boardID: [UInt8] = []
        /// 16 random bytes.
        public var groupID: [UInt8] = []
        /// 16 random bytes; a new one when a feed starts anew.
        public var feedEpoch: [UInt8] = []
        /// Dense, from 1.
        public var feedSeq: UInt64 = 0
        /// SHA-256 of the header before; 32 zero bytes at the start.
        public var previousHash: [UInt8] = []
        /// Such as "post.written"; an unknown one is kept and passed on.
        public var type: String = ""
        /// 16 random bytes, made for this person in this group only; empty for an act of the board.
        public var actorID: [UInt8] = []
        /// Hybrid clock, to show and never to order by.
        public var clockMs: Int64 = 0
        /// The field `clock_counter`.
        public var clockCounter: UInt32 = 0
        /// Hashes of the headers of the events this one is about.
        public var references: [[UInt8]] = []
        /// SHA-256(domain || nonce || payload).
        public var payloadCommitment: [UInt8] = []

        /// A message; a field left out has its default.
        public init(
            boardID: [UInt8] = [],
            groupID: [UInt8] = [],
            feedEpoch: [UInt8] = [],
            feedSeq: UInt64 = 0,
            previousHash: [UInt8] = [],
            type: String = "",
            actorID: [UInt8] = [],
            clockMs: Int64 = 0,
            clockCounter: UInt32 = 0,
            references: [[UInt8]] = [],
            payloadCommitment: [UInt8] = []
        ) {
            self.boardID = boardID
            self.groupID = groupID
            self.feedEpoch = feedEpoch
            self.feedSeq = feedSeq
            self.previousHash = previousHash
            self.type = type
            self.actorID = actorID
            self.clockMs = clockMs
            self.clockCounter = clockCounter
            self.references = references
            self.payloadCommitment = payloadCommitment
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The header as signed, with the payload beside it.
    public struct SignedEvent: ProtobufMessage {
        /// The field `header`.
        public var header: [UInt8] = []
        /// Ed25519 over domain || header.
        public var signature: [UInt8] = []
        /// 32 bytes; gone together with the payload.
        public var nonce: [UInt8] = []
        /// The field `payload`.
        public var payload: [UInt8] = []
        /// The payload was erased; that is no gap.
        public var erased: Bool = false

        /// A message; a field left out has its default.
        public init(
            header: [UInt8] = [],
            signature: [UInt8] = [],
            nonce: [UInt8] = [],
            payload: [UInt8] = [],
            erased: Bool = false
        ) {
            self.header = header
            self.signature = signature
            self.nonce = nonce
            self.payload = payload
            self.erased = erased
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// One line of the host's order, chained by hash.
    public struct LogEntry: ProtobufMessage {
        /// The field `group_id`.
        public var groupID: [UInt8] = []
        /// The field `log_epoch`.
        public var logEpoch: [UInt8] = []
        /// Dense, from 1.
        public var seq: UInt64 = 0
        /// SHA-256 of the entry before; 32 zero bytes at the start.
        public var previousHash: [UInt8] = []
        /// SHA-256 of the event's header.
        public var eventHash: [UInt8] = []
        /// The field `sequenced_at_ms`.
        public var sequencedAtMs: Int64 = 0

        /// A message; a field left out has its default.
        public init(
            groupID: [UInt8] = [],
            logEpoch: [UInt8] = [],
            seq: UInt64 = 0,
            previousHash: [UInt8] = [],
            eventHash: [UInt8] = [],
            sequencedAtMs: Int64 = 0
        ) {
            self.groupID = groupID
            self.logEpoch = logEpoch
            self.seq = seq
            self.previousHash = previousHash
            self.eventHash = eventHash
            self.sequencedAtMs = sequencedAtMs
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The head that the host stands for; signing the head signs all before it.
    public struct Checkpoint: ProtobufMessage {
        /// The field `group_id`.
        public var groupID: [UInt8] = []
        /// The field `log_epoch`.
        public var logEpoch: [UInt8] = []
        /// The field `seq`.
        public var seq: UInt64 = 0
        /// The field `head_hash`.
        public var headHash: [UInt8] = []
        /// The field `at_ms`.
        public var atMs: Int64 = 0

        /// A message; a field left out has its default.
        public init(
            groupID: [UInt8] = [],
            logEpoch: [UInt8] = [],
            seq: UInt64 = 0,
            headHash: [UInt8] = [],
            atMs: Int64 = 0
        ) {
            self.groupID = groupID
            self.logEpoch = logEpoch
            self.seq = seq
            self.headHash = headHash
            self.atMs = atMs
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `SignedCheckpoint`.
    public struct SignedCheckpoint: ProtobufMessage {
        /// The field `checkpoint`.
        public var checkpoint: [UInt8] = []
        /// The field `signature`.
        public var signature: [UInt8] = []

        /// A message; a field left out has its default.
        public init(
            checkpoint: [UInt8] = [],
            signature: [UInt8] = []
        ) {
            self.checkpoint = checkpoint
            self.signature = signature
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `SequencedEvent`.
    public struct SequencedEvent: ProtobufMessage {
        /// Serialised LogEntry.
        public var entry: [UInt8] = []
        /// The field `event`.
        public var event: FederationV1.SignedEvent? = nil

        /// A message; a field left out has its default.
        public init(
            entry: [UInt8] = [],
            event: FederationV1.SignedEvent? = nil
        ) {
            self.entry = entry
            self.event = event
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `PullFeedRequest`.
    public struct PullFeedRequest: ProtobufMessage {
        /// The field `group_id`.
        public var groupID: [UInt8] = []
        /// Empty: the current one.
        public var feedEpoch: [UInt8] = []
        /// The field `after_seq`.
        public var afterSeq: UInt64 = 0
        /// The field `max_bytes`.
        public var maxBytes: UInt32 = 0

        /// A message; a field left out has its default.
        public init(
            groupID: [UInt8] = [],
            feedEpoch: [UInt8] = [],
            afterSeq: UInt64 = 0,
            maxBytes: UInt32 = 0
        ) {
            self.groupID = groupID
            self.feedEpoch = feedEpoch
            self.afterSeq = afterSeq
            self.maxBytes = maxBytes
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `PullFeedResponse`.
    public struct PullFeedResponse: ProtobufMessage {
        /// The field `feed_epoch`.
        public var feedEpoch: [UInt8] = []
        /// The field `events`.
        public var events: [FederationV1.SignedEvent] = []
        /// The field `head_seq`.
        public var headSeq: UInt64 = 0

        /// A message; a field left out has its default.
        public init(
            feedEpoch: [UInt8] = [],
            events: [FederationV1.SignedEvent] = [],
            headSeq: UInt64 = 0
        ) {
            self.feedEpoch = feedEpoch
            self.events = events
            self.headSeq = headSeq
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `PullLogRequest`.
    public struct PullLogRequest: ProtobufMessage {
        /// The field `group_id`.
        public var groupID: [UInt8] = []
        /// Empty: the current one.
        public var logEpoch: [UInt8] = []
        /// The field `after_seq`.
        public var afterSeq: UInt64 = 0
        /// The field `max_bytes`.
        public var maxBytes: UInt32 = 0

        /// A message; a field left out has its default.
        public init(
            groupID: [UInt8] = [],
            logEpoch: [UInt8] = [],
            afterSeq: UInt64 = 0,
            maxBytes: UInt32 = 0
        ) {
            self.groupID = groupID
            self.logEpoch = logEpoch
            self.afterSeq = afterSeq
            self.maxBytes = maxBytes
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `PullLogResponse`.
    public struct PullLogResponse: ProtobufMessage {
        /// The field `log_epoch`.
        public var logEpoch: [UInt8] = []
        /// The field `events`.
        public var events: [FederationV1.SequencedEvent] = []
        /// Stands for the last event of this answer, or for the head when there is none.
        public var checkpoint: FederationV1.SignedCheckpoint? = nil
        /// The field `head_seq`.
        public var headSeq: UInt64 = 0
        /// Which boards are members, and how far each has come.
        public var members: [FederationV1.MemberPosition] = []

        /// A message; a field left out has its default.
        public init(
            logEpoch: [UInt8] = [],
            events: [FederationV1.SequencedEvent] = [],
            checkpoint: FederationV1.SignedCheckpoint? = nil,
            headSeq: UInt64 = 0,
            members: [FederationV1.MemberPosition] = []
        ) {
            self.logEpoch = logEpoch
            self.events = events
            self.checkpoint = checkpoint
            self.headSeq = headSeq
            self.members = members
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `MemberPosition`.
    public struct MemberPosition: ProtobufMessage {
        /// The field `board_id`.
        public var boardID: [UInt8] = []
        /// The field `name`.
        public var name: String = ""
        /// The field `acknowledged_seq`.
        public var acknowledgedSeq: UInt64 = 0

        /// A message; a field left out has its default.
        public init(
            boardID: [UInt8] = [],
            name: String = "",
            acknowledgedSeq: UInt64 = 0
        ) {
            self.boardID = boardID
            self.name = name
            self.acknowledgedSeq = acknowledgedSeq
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `WatchRequest`.
    public struct WatchRequest: ProtobufMessage {

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `WatchResponse`.
    public struct WatchResponse: ProtobufMessage {
        /// What `hint` holds.
        public enum OneOfHint: Sendable, Equatable {
            /// The field `feed`.
            case feed(FederationV1.FeedAdvanced)
            /// The field `log`.
            case log(FederationV1.LogAdvanced)
            /// The field `groups`.
            case groups(FederationV1.GroupsChanged)
            /// The field `members`.
            case members(FederationV1.MembersAdvanced)
        }

        /// The field `hint`.
        public var hint: OneOfHint? = nil

        /// A message; a field left out has its default.
        public init(
            hint: OneOfHint? = nil
        ) {
            self.hint = hint
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `FeedAdvanced`.
    public struct FeedAdvanced: ProtobufMessage {
        /// The field `group_id`.
        public var groupID: [UInt8] = []
        /// The field `seq`.
        public var seq: UInt64 = 0

        /// A message; a field left out has its default.
        public init(
            groupID: [UInt8] = [],
            seq: UInt64 = 0
        ) {
            self.groupID = groupID
            self.seq = seq
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `LogAdvanced`.
    public struct LogAdvanced: ProtobufMessage {
        /// The field `group_id`.
        public var groupID: [UInt8] = []
        /// The field `seq`.
        public var seq: UInt64 = 0

        /// A message; a field left out has its default.
        public init(
            groupID: [UInt8] = [],
            seq: UInt64 = 0
        ) {
            self.groupID = groupID
            self.seq = seq
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `MembersAdvanced`.
    public struct MembersAdvanced: ProtobufMessage {
        /// The field `group_id`.
        public var groupID: [UInt8] = []
        /// The field `members`.
        public var members: [FederationV1.MemberPosition] = []

        /// A message; a field left out has its default.
        public init(
            groupID: [UInt8] = [],
            members: [FederationV1.MemberPosition] = []
        ) {
            self.groupID = groupID
            self.members = members
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `GroupsChanged`.
    public struct GroupsChanged: ProtobufMessage {

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ListGroupsRequest`.
    public struct ListGroupsRequest: ProtobufMessage {

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ListGroupsResponse`.
    public struct ListGroupsResponse: ProtobufMessage {
        /// The field `groups`.
        public var groups: [FederationV1.OfferedGroup] = []

        /// A message; a field left out has its default.
        public init(
            groups: [FederationV1.OfferedGroup] = []
        ) {
            self.groups = groups
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `OfferedGroup`.
    public struct OfferedGroup: ProtobufMessage {
        /// The field `group_id`.
        public var groupID: [UInt8] = []
        /// The field `name`.
        public var name: String = ""
        /// The field `description`.
        public var description: String = ""
        /// The field `joined`.
        public var joined: Bool = false

        /// A message; a field left out has its default.
        public init(
            groupID: [UInt8] = [],
            name: String = "",
            description: String = "",
            joined: Bool = false
        ) {
            self.groupID = groupID
            self.name = name
            self.description = description
            self.joined = joined
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `JoinGroupRequest`.
    public struct JoinGroupRequest: ProtobufMessage {
        /// The field `request_id`.
        public var requestID: [UInt8] = []
        /// The field `group_id`.
        public var groupID: [UInt8] = []

        /// A message; a field left out has its default.
        public init(
            requestID: [UInt8] = [],
            groupID: [UInt8] = []
        ) {
            self.requestID = requestID
            self.groupID = groupID
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `JoinGroupResponse`.
    public struct JoinGroupResponse: ProtobufMessage {
        /// The member may pull what comes after this (history policy none).
        public var fromSeq: UInt64 = 0
        /// The field `log_epoch`.
        public var logEpoch: [UInt8] = []
        /// What the boards that are members say about themselves: whose events the log may hold.
        public var statements: [FederationV1.SignedStatement] = []

        /// A message; a field left out has its default.
        public init(
            fromSeq: UInt64 = 0,
            logEpoch: [UInt8] = [],
            statements: [FederationV1.SignedStatement] = []
        ) {
            self.fromSeq = fromSeq
            self.logEpoch = logEpoch
            self.statements = statements
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// Which groups a host board offers, and joining one as a board.
    public enum GroupService {
        /// The service's full name.
        public static let name = "lerarenkamer.federation.v1.GroupService"

        /// The method `ListGroups`.
        public static let listGroups = MethodDescriptor<
            FederationV1.ListGroupsRequest, FederationV1.ListGroupsResponse
        >(service: name, method: "ListGroups")

        /// The method `JoinGroup`.
        public static let joinGroup = MethodDescriptor<
            FederationV1.JoinGroupRequest, FederationV1.JoinGroupResponse
        >(service: name, method: "JoinGroup")
    }

    /// Pulling what is there, and watching for hints that there is more.
    public enum LogService {
        /// The service's full name.
        public static let name = "lerarenkamer.federation.v1.LogService"

        /// The events of the answering board's own feed in a group; called by the host.
        public static let pullFeed = MethodDescriptor<
            FederationV1.PullFeedRequest, FederationV1.PullFeedResponse
        >(service: name, method: "PullFeed")

        /// The group's log in the host's order; called by members. `after_seq` acknowledges up to there.
        public static let pullLog = MethodDescriptor<
            FederationV1.PullLogRequest, FederationV1.PullLogResponse
        >(service: name, method: "PullLog")

        /// A long-lived stream of hints. Losing it loses nothing.
        public static let watch = MethodDescriptor<
            FederationV1.WatchRequest, FederationV1.WatchResponse
        >(service: name, method: "Watch")
    }
}

extension FederationV1.EventHeader {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__event_header__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__EventHeader.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__EventHeader>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.boardID = unsafe c.board_id.bytes()
        self.groupID = unsafe c.group_id.bytes()
        self.feedEpoch = unsafe c.feed_epoch.bytes()
        self.feedSeq = unsafe c.feed_seq
        self.previousHash = unsafe c.previous_hash.bytes()
        self.type = try unsafe c.type.text()
        self.actorID = unsafe c.actor_id.bytes()
        self.clockMs = unsafe c.clock_ms
        self.clockCounter = unsafe c.clock_counter
        self.references = unsafe elements(c.references, c.n_references) { unsafe $0.bytes() }
        self.payloadCommitment = unsafe c.payload_commitment.bytes()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__EventHeader> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__EventHeader.self)
        unsafe lerarenkamer__federation__v1__event_header__init(message)
        unsafe message.pointee.board_id = arena.data(self.boardID)
        unsafe message.pointee.group_id = arena.data(self.groupID)
        unsafe message.pointee.feed_epoch = arena.data(self.feedEpoch)
        unsafe message.pointee.feed_seq = self.feedSeq
        unsafe message.pointee.previous_hash = arena.data(self.previousHash)
        unsafe message.pointee.type = arena.data(self.type)
        unsafe message.pointee.actor_id = arena.data(self.actorID)
        unsafe message.pointee.clock_ms = self.clockMs
        unsafe message.pointee.clock_counter = self.clockCounter
        unsafe message.pointee.n_references = self.references.count
        unsafe message.pointee.references = arena.list(self.references) { item, arena in unsafe arena.data(item) }
        unsafe message.pointee.payload_commitment = arena.data(self.payloadCommitment)
        return unsafe message
    }
}

extension FederationV1.SignedEvent {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__signed_event__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__SignedEvent.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__SignedEvent>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.header = unsafe c.header.bytes()
        self.signature = unsafe c.signature.bytes()
        self.nonce = unsafe c.nonce.bytes()
        self.payload = unsafe c.payload.bytes()
        self.erased = unsafe c.erased != 0
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__SignedEvent> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__SignedEvent.self)
        unsafe lerarenkamer__federation__v1__signed_event__init(message)
        unsafe message.pointee.header = arena.data(self.header)
        unsafe message.pointee.signature = arena.data(self.signature)
        unsafe message.pointee.nonce = arena.data(self.nonce)
        unsafe message.pointee.payload = arena.data(self.payload)
        unsafe message.pointee.erased = self.erased ? 1 : 0
        return unsafe message
    }
}

extension FederationV1.LogEntry {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__log_entry__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__LogEntry.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__LogEntry>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.groupID = unsafe c.group_id.bytes()
        self.logEpoch = unsafe c.log_epoch.bytes()
        self.seq = unsafe c.seq
        self.previousHash = unsafe c.previous_hash.bytes()
        self.eventHash = unsafe c.event_hash.bytes()
        self.sequencedAtMs = unsafe c.sequenced_at_ms
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__LogEntry> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__LogEntry.self)
        unsafe lerarenkamer__federation__v1__log_entry__init(message)
        unsafe message.pointee.group_id = arena.data(self.groupID)
        unsafe message.pointee.log_epoch = arena.data(self.logEpoch)
        unsafe message.pointee.seq = self.seq
        unsafe message.pointee.previous_hash = arena.data(self.previousHash)
        unsafe message.pointee.event_hash = arena.data(self.eventHash)
        unsafe message.pointee.sequenced_at_ms = self.sequencedAtMs
        return unsafe message
    }
}

extension FederationV1.Checkpoint {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__checkpoint__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__Checkpoint.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__Checkpoint>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.groupID = unsafe c.group_id.bytes()
        self.logEpoch = unsafe c.log_epoch.bytes()
        self.seq = unsafe c.seq
        self.headHash = unsafe c.head_hash.bytes()
        self.atMs = unsafe c.at_ms
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__Checkpoint> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__Checkpoint.self)
        unsafe lerarenkamer__federation__v1__checkpoint__init(message)
        unsafe message.pointee.group_id = arena.data(self.groupID)
        unsafe message.pointee.log_epoch = arena.data(self.logEpoch)
        unsafe message.pointee.seq = self.seq
        unsafe message.pointee.head_hash = arena.data(self.headHash)
        unsafe message.pointee.at_ms = self.atMs
        return unsafe message
    }
}

extension FederationV1.SignedCheckpoint {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__signed_checkpoint__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__SignedCheckpoint.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__SignedCheckpoint>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.checkpoint = unsafe c.checkpoint.bytes()
        self.signature = unsafe c.signature.bytes()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__SignedCheckpoint> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__SignedCheckpoint.self)
        unsafe lerarenkamer__federation__v1__signed_checkpoint__init(message)
        unsafe message.pointee.checkpoint = arena.data(self.checkpoint)
        unsafe message.pointee.signature = arena.data(self.signature)
        return unsafe message
    }
}

extension FederationV1.SequencedEvent {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__sequenced_event__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__SequencedEvent.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__SequencedEvent>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.entry = unsafe c.entry.bytes()
        if let inner = unsafe c.event {
            self.event = try unsafe FederationV1.SignedEvent(pointee: inner)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__SequencedEvent> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__SequencedEvent.self)
        unsafe lerarenkamer__federation__v1__sequenced_event__init(message)
        unsafe message.pointee.entry = arena.data(self.entry)
        if let inner = self.event {
            unsafe message.pointee.event = inner.placed(in: &arena)
        }
        return unsafe message
    }
}

extension FederationV1.PullFeedRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__pull_feed_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__PullFeedRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__PullFeedRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.groupID = unsafe c.group_id.bytes()
        self.feedEpoch = unsafe c.feed_epoch.bytes()
        self.afterSeq = unsafe c.after_seq
        self.maxBytes = unsafe c.max_bytes
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__PullFeedRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__PullFeedRequest.self)
        unsafe lerarenkamer__federation__v1__pull_feed_request__init(message)
        unsafe message.pointee.group_id = arena.data(self.groupID)
        unsafe message.pointee.feed_epoch = arena.data(self.feedEpoch)
        unsafe message.pointee.after_seq = self.afterSeq
        unsafe message.pointee.max_bytes = self.maxBytes
        return unsafe message
    }
}

extension FederationV1.PullFeedResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__pull_feed_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__PullFeedResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__PullFeedResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.feedEpoch = unsafe c.feed_epoch.bytes()
        self.events = try unsafe elements(c.events, c.n_events) { (item) throws(ProtobufError) in
            try unsafe FederationV1.SignedEvent(pointee: item)
        }
        self.headSeq = unsafe c.head_seq
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__PullFeedResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__PullFeedResponse.self)
        unsafe lerarenkamer__federation__v1__pull_feed_response__init(message)
        unsafe message.pointee.feed_epoch = arena.data(self.feedEpoch)
        unsafe message.pointee.n_events = self.events.count
        unsafe message.pointee.events = arena.list(self.events) { item, arena in unsafe item.placed(in: &arena) }
        unsafe message.pointee.head_seq = self.headSeq
        return unsafe message
    }
}

extension FederationV1.PullLogRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__pull_log_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__PullLogRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__PullLogRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.groupID = unsafe c.group_id.bytes()
        self.logEpoch = unsafe c.log_epoch.bytes()
        self.afterSeq = unsafe c.after_seq
        self.maxBytes = unsafe c.max_bytes
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__PullLogRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__PullLogRequest.self)
        unsafe lerarenkamer__federation__v1__pull_log_request__init(message)
        unsafe message.pointee.group_id = arena.data(self.groupID)
        unsafe message.pointee.log_epoch = arena.data(self.logEpoch)
        unsafe message.pointee.after_seq = self.afterSeq
        unsafe message.pointee.max_bytes = self.maxBytes
        return unsafe message
    }
}

extension FederationV1.PullLogResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__pull_log_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__PullLogResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__PullLogResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.logEpoch = unsafe c.log_epoch.bytes()
        self.events = try unsafe elements(c.events, c.n_events) { (item) throws(ProtobufError) in
            try unsafe FederationV1.SequencedEvent(pointee: item)
        }
        if let inner = unsafe c.checkpoint {
            self.checkpoint = try unsafe FederationV1.SignedCheckpoint(pointee: inner)
        }
        self.headSeq = unsafe c.head_seq
        self.members = try unsafe elements(c.members, c.n_members) { (item) throws(ProtobufError) in
            try unsafe FederationV1.MemberPosition(pointee: item)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__PullLogResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__PullLogResponse.self)
        unsafe lerarenkamer__federation__v1__pull_log_response__init(message)
        unsafe message.pointee.log_epoch = arena.data(self.logEpoch)
        unsafe message.pointee.n_events = self.events.count
        unsafe message.pointee.events = arena.list(self.events) { item, arena in unsafe item.placed(in: &arena) }
        if let inner = self.checkpoint {
            unsafe message.pointee.checkpoint = inner.placed(in: &arena)
        }
        unsafe message.pointee.head_seq = self.headSeq
        unsafe message.pointee.n_members = self.members.count
        unsafe message.pointee.members = arena.list(self.members) { item, arena in unsafe item.placed(in: &arena) }
        return unsafe message
    }
}

extension FederationV1.MemberPosition {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__member_position__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__MemberPosition.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__MemberPosition>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.boardID = unsafe c.board_id.bytes()
        self.name = try unsafe c.name.text()
        self.acknowledgedSeq = unsafe c.acknowledged_seq
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__MemberPosition> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__MemberPosition.self)
        unsafe lerarenkamer__federation__v1__member_position__init(message)
        unsafe message.pointee.board_id = arena.data(self.boardID)
        unsafe message.pointee.name = arena.data(self.name)
        unsafe message.pointee.acknowledged_seq = self.acknowledgedSeq
        return unsafe message
    }
}

extension FederationV1.WatchRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__watch_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__WatchRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__WatchRequest>?) throws(ProtobufError) {
        self.init()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__WatchRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__WatchRequest.self)
        unsafe lerarenkamer__federation__v1__watch_request__init(message)
        return unsafe message
    }
}

extension FederationV1.WatchResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__watch_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__WatchResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__WatchResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        switch unsafe c.hint_case.rawValue {
        case 1:
            if let inner = unsafe c.feed {
                self.hint = .feed(try unsafe FederationV1.FeedAdvanced(pointee: inner))
            }
        case 2:
            if let inner = unsafe c.log {
                self.hint = .log(try unsafe FederationV1.LogAdvanced(pointee: inner))
            }
        case 3:
            if let inner = unsafe c.groups {
                self.hint = .groups(try unsafe FederationV1.GroupsChanged(pointee: inner))
            }
        case 4:
            if let inner = unsafe c.members {
                self.hint = .members(try unsafe FederationV1.MembersAdvanced(pointee: inner))
            }
        default: break
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__WatchResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__WatchResponse.self)
        unsafe lerarenkamer__federation__v1__watch_response__init(message)
        switch self.hint {
        case .feed(let value)?:
            unsafe message.pointee.hint_case = Lerarenkamer__Federation__V1__WatchResponse__HintCase(1)
            unsafe message.pointee.feed = value.placed(in: &arena)
        case .log(let value)?:
            unsafe message.pointee.hint_case = Lerarenkamer__Federation__V1__WatchResponse__HintCase(2)
            unsafe message.pointee.log = value.placed(in: &arena)
        case .groups(let value)?:
            unsafe message.pointee.hint_case = Lerarenkamer__Federation__V1__WatchResponse__HintCase(3)
            unsafe message.pointee.groups = value.placed(in: &arena)
        case .members(let value)?:
            unsafe message.pointee.hint_case = Lerarenkamer__Federation__V1__WatchResponse__HintCase(4)
            unsafe message.pointee.members = value.placed(in: &arena)
        case nil: break
        }
        return unsafe message
    }
}

extension FederationV1.FeedAdvanced {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__feed_advanced__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__FeedAdvanced.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__FeedAdvanced>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.groupID = unsafe c.group_id.bytes()
        self.seq = unsafe c.seq
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__FeedAdvanced> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__FeedAdvanced.self)
        unsafe lerarenkamer__federation__v1__feed_advanced__init(message)
        unsafe message.pointee.group_id = arena.data(self.groupID)
        unsafe message.pointee.seq = self.seq
        return unsafe message
    }
}

extension FederationV1.LogAdvanced {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__log_advanced__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__LogAdvanced.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__LogAdvanced>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.groupID = unsafe c.group_id.bytes()
        self.seq = unsafe c.seq
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__LogAdvanced> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__LogAdvanced.self)
        unsafe lerarenkamer__federation__v1__log_advanced__init(message)
        unsafe message.pointee.group_id = arena.data(self.groupID)
        unsafe message.pointee.seq = self.seq
        return unsafe message
    }
}

extension FederationV1.MembersAdvanced {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__members_advanced__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__MembersAdvanced.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__MembersAdvanced>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.groupID = unsafe c.group_id.bytes()
        self.members = try unsafe elements(c.members, c.n_members) { (item) throws(ProtobufError) in
            try unsafe FederationV1.MemberPosition(pointee: item)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__MembersAdvanced> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__MembersAdvanced.self)
        unsafe lerarenkamer__federation__v1__members_advanced__init(message)
        unsafe message.pointee.group_id = arena.data(self.groupID)
        unsafe message.pointee.n_members = self.members.count
        unsafe message.pointee.members = arena.list(self.members) { item, arena in unsafe item.placed(in: &arena) }
        return unsafe message
    }
}

extension FederationV1.GroupsChanged {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__groups_changed__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__GroupsChanged.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__GroupsChanged>?) throws(ProtobufError) {
        self.init()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__GroupsChanged> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__GroupsChanged.self)
        unsafe lerarenkamer__federation__v1__groups_changed__init(message)
        return unsafe message
    }
}

extension FederationV1.ListGroupsRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__list_groups_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__ListGroupsRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__ListGroupsRequest>?) throws(ProtobufError) {
        self.init()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__ListGroupsRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__ListGroupsRequest.self)
        unsafe lerarenkamer__federation__v1__list_groups_request__init(message)
        return unsafe message
    }
}

extension FederationV1.ListGroupsResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__list_groups_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__ListGroupsResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__ListGroupsResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.groups = try unsafe elements(c.groups, c.n_groups) { (item) throws(ProtobufError) in
            try unsafe FederationV1.OfferedGroup(pointee: item)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__ListGroupsResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__ListGroupsResponse.self)
        unsafe lerarenkamer__federation__v1__list_groups_response__init(message)
        unsafe message.pointee.n_groups = self.groups.count
        unsafe message.pointee.groups = arena.list(self.groups) { item, arena in unsafe item.placed(in: &arena) }
        return unsafe message
    }
}

extension FederationV1.OfferedGroup {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__offered_group__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__OfferedGroup.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__OfferedGroup>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.groupID = unsafe c.group_id.bytes()
        self.name = try unsafe c.name.text()
        self.description = try unsafe c.description.text()
        self.joined = unsafe c.joined != 0
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__OfferedGroup> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__OfferedGroup.self)
        unsafe lerarenkamer__federation__v1__offered_group__init(message)
        unsafe message.pointee.group_id = arena.data(self.groupID)
        unsafe message.pointee.name = arena.data(self.name)
        unsafe message.pointee.description = arena.data(self.description)
        unsafe message.pointee.joined = self.joined ? 1 : 0
        return unsafe message
    }
}

extension FederationV1.JoinGroupRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__join_group_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__JoinGroupRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__JoinGroupRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.requestID = unsafe c.request_id.bytes()
        self.groupID = unsafe c.group_id.bytes()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__JoinGroupRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__JoinGroupRequest.self)
        unsafe lerarenkamer__federation__v1__join_group_request__init(message)
        unsafe message.pointee.request_id = arena.data(self.requestID)
        unsafe message.pointee.group_id = arena.data(self.groupID)
        return unsafe message
    }
}

extension FederationV1.JoinGroupResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__join_group_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__JoinGroupResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__JoinGroupResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.fromSeq = unsafe c.from_seq
        self.logEpoch = unsafe c.log_epoch.bytes()
        self.statements = try unsafe elements(c.statements, c.n_statements) { (item) throws(ProtobufError) in
            try unsafe FederationV1.SignedStatement(pointee: item)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__JoinGroupResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__JoinGroupResponse.self)
        unsafe lerarenkamer__federation__v1__join_group_response__init(message)
        unsafe message.pointee.from_seq = self.fromSeq
        unsafe message.pointee.log_epoch = arena.data(self.logEpoch)
        unsafe message.pointee.n_statements = self.statements.count
        unsafe message.pointee.statements = arena.list(self.statements) { item, arena in unsafe item.placed(in: &arena) }
        return unsafe message
    }
}
