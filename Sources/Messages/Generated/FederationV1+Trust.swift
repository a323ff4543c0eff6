// Generated from lerarenkamer/federation/v1/trust.proto by scripts/generate-messages. Do not edit.
// swift-format-ignore-file

internal import CMessages
internal import CProtobufC
public import Protobuf

extension FederationV1 {
    /// What a board says about itself, signed by its root key.
    public struct BoardStatement: ProtobufMessage {
        /// Ed25519 public key of 32 bytes: the board's identity.
        public var rootKey: [UInt8] = []
        /// Grows with every new statement; a lower one is refused.
        public var serial: UInt64 = 0
        /// The field `name`.
        public var name: String = ""
        /// Five digits, empty when the board has none.
        public var boardNumber: String = ""
        /// host:port of the federation port.
        public var endpoints: [String] = []
        /// SHA-256 of the SubjectPublicKeyInfo of each TLS key in use.
        public var tlsPins: [[UInt8]] = []
        /// Ed25519 public keys that may sign events and checkpoints.
        public var eventKeys: [[UInt8]] = []
        /// The field `protocol_min`.
        public var protocolMin: UInt32 = 0
        /// The field `protocol_max`.
        public var protocolMax: UInt32 = 0
        /// The field `features`.
        public var features: [String] = []
        /// The field `issued_at_ms`.
        public var issuedAtMs: Int64 = 0
        /// The field `expires_at_ms`.
        public var expiresAtMs: Int64 = 0

        /// A message; a field left out has its default.
        public init(
            rootKey: [UInt8] = [],
            serial: UInt64 = 0,
            name: String = "",
            boardNumber: String = "",
            endpoints: [String] = [],
            tlsPins: [[UInt8]] = [],
            eventKeys: [[UInt8]] = [],
            protocolMin: UInt32 = 0,
            protocolMax: UInt32 = 0,
            features: [String] = [],
            issuedAtMs: Int64 = 0,
            expiresAtMs: Int64 = 0
        ) {
            self.rootKey = rootKey
            self.serial = serial
            self.name = name
            self.boardNumber = boardNumber
            self.endpoints = endpoints
            self.tlsPins = tlsPins
            self.eventKeys = eventKeys
            self.protocolMin = protocolMin
            self.protocolMax = protocolMax
            self.features = features
            self.issuedAtMs = issuedAtMs
            self.expiresAtMs = expiresAtMs
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The bytes as signed: never serialised again by anyone else.
    public struct SignedStatement: ProtobufMessage {
        /// The field `statement`.
        public var statement: [UInt8] = []
        /// The field `signature`.
        public var signature: [UInt8] = []

        /// A message; a field left out has its default.
        public init(
            statement: [UInt8] = [],
            signature: [UInt8] = []
        ) {
            self.statement = statement
            self.signature = signature
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `IntroduceRequest`.
    public struct IntroduceRequest: ProtobufMessage {
        /// The field `invite_id`.
        public var inviteID: [UInt8] = []
        /// The field `statement`.
        public var statement: FederationV1.SignedStatement? = nil
        /// The accepting side's 16 random bytes for the words.
        public var nonce: [UInt8] = []

        /// A message; a field left out has its default.
        public init(
            inviteID: [UInt8] = [],
            statement: FederationV1.SignedStatement? = nil,
            nonce: [UInt8] = []
        ) {
            self.inviteID = inviteID
            self.statement = statement
            self.nonce = nonce
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `IntroduceResponse`.
    public struct IntroduceResponse: ProtobufMessage {
        /// The field `statement`.
        public var statement: FederationV1.SignedStatement? = nil

        /// A message; a field left out has its default.
        public init(
            statement: FederationV1.SignedStatement? = nil
        ) {
            self.statement = statement
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ConfirmPeeringRequest`.
    public struct ConfirmPeeringRequest: ProtobufMessage {
        /// The caller's current statement; one with a higher serial replaces what the other side holds.
        public var statement: FederationV1.SignedStatement? = nil

        /// A message; a field left out has its default.
        public init(
            statement: FederationV1.SignedStatement? = nil
        ) {
            self.statement = statement
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `ConfirmPeeringResponse`.
    public struct ConfirmPeeringResponse: ProtobufMessage {
        /// Whether the answering side's admin has confirmed too.
        public var confirmed: Bool = false
        /// The answering side's current statement.
        public var statement: FederationV1.SignedStatement? = nil

        /// A message; a field left out has its default.
        public init(
            confirmed: Bool = false,
            statement: FederationV1.SignedStatement? = nil
        ) {
            self.confirmed = confirmed
            self.statement = statement
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// How two boards become peers. A caller is known by its pinned TLS key before any of this runs.
    public enum PeeringService {
        /// The service's full name.
        public static let name = "lerarenkamer.federation.v1.PeeringService"

        /// Redeems an invite. Only a connection whose TLS key is derived from an open invite may call it.
        public static let introduce = MethodDescriptor<
            FederationV1.IntroduceRequest, FederationV1.IntroduceResponse
        >(service: name, method: "Introduce")

        /// Says that the caller's admin compared the words and confirmed. Idempotent.
        public static let confirmPeering = MethodDescriptor<
            FederationV1.ConfirmPeeringRequest, FederationV1.ConfirmPeeringResponse
        >(service: name, method: "ConfirmPeering")
    }
}

extension FederationV1.BoardStatement {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__board_statement__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__BoardStatement.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__BoardStatement>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.rootKey = unsafe c.root_key.bytes()
        self.serial = unsafe c.serial
        self.name = try unsafe c.name.text()
        self.boardNumber = try unsafe c.board_number.text()
        self.endpoints = try unsafe elements(c.endpoints, c.n_endpoints) { (item) throws(ProtobufError) in
            try unsafe item.text()
        }
        self.tlsPins = unsafe elements(c.tls_pins, c.n_tls_pins) { unsafe $0.bytes() }
        self.eventKeys = unsafe elements(c.event_keys, c.n_event_keys) { unsafe $0.bytes() }
        self.protocolMin = unsafe c.protocol_min
        self.protocolMax = unsafe c.protocol_max
        self.features = try unsafe elements(c.features, c.n_features) { (item) throws(ProtobufError) in
            try unsafe item.text()
        }
        self.issuedAtMs = unsafe c.issued_at_ms
        self.expiresAtMs = unsafe c.expires_at_ms
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__BoardStatement> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__BoardStatement.self)
        unsafe lerarenkamer__federation__v1__board_statement__init(message)
        unsafe message.pointee.root_key = arena.data(self.rootKey)
        unsafe message.pointee.serial = self.serial
        unsafe message.pointee.name = arena.data(self.name)
        unsafe message.pointee.board_number = arena.data(self.boardNumber)
        unsafe message.pointee.n_endpoints = self.endpoints.count
        unsafe message.pointee.endpoints = arena.list(self.endpoints) { item, arena in unsafe arena.data(item) }
        unsafe message.pointee.n_tls_pins = self.tlsPins.count
        unsafe message.pointee.tls_pins = arena.list(self.tlsPins) { item, arena in unsafe arena.data(item) }
        unsafe message.pointee.n_event_keys = self.eventKeys.count
        unsafe message.pointee.event_keys = arena.list(self.eventKeys) { item, arena in unsafe arena.data(item) }
        unsafe message.pointee.protocol_min = self.protocolMin
        unsafe message.pointee.protocol_max = self.protocolMax
        unsafe message.pointee.n_features = self.features.count
        unsafe message.pointee.features = arena.list(self.features) { item, arena in unsafe arena.data(item) }
        unsafe message.pointee.issued_at_ms = self.issuedAtMs
        unsafe message.pointee.expires_at_ms = self.expiresAtMs
        return unsafe message
    }
}

extension FederationV1.SignedStatement {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__signed_statement__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__SignedStatement.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__SignedStatement>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.statement = unsafe c.statement.bytes()
        self.signature = unsafe c.signature.bytes()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__SignedStatement> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__SignedStatement.self)
        unsafe lerarenkamer__federation__v1__signed_statement__init(message)
        unsafe message.pointee.statement = arena.data(self.statement)
        unsafe message.pointee.signature = arena.data(self.signature)
        return unsafe message
    }
}

extension FederationV1.IntroduceRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__introduce_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__IntroduceRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__IntroduceRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.inviteID = unsafe c.invite_id.bytes()
        if let inner = unsafe c.statement {
            self.statement = try unsafe FederationV1.SignedStatement(pointee: inner)
        }
        self.nonce = unsafe c.nonce.bytes()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__IntroduceRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__IntroduceRequest.self)
        unsafe lerarenkamer__federation__v1__introduce_request__init(message)
        unsafe message.pointee.invite_id = arena.data(self.inviteID)
        if let inner = self.statement {
            unsafe message.pointee.statement = inner.placed(in: &arena)
        }
        unsafe message.pointee.nonce = arena.data(self.nonce)
        return unsafe message
    }
}

extension FederationV1.IntroduceResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__introduce_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__IntroduceResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__IntroduceResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        if let inner = unsafe c.statement {
            self.statement = try unsafe FederationV1.SignedStatement(pointee: inner)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__IntroduceResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__IntroduceResponse.self)
        unsafe lerarenkamer__federation__v1__introduce_response__init(message)
        if let inner = self.statement {
            unsafe message.pointee.statement = inner.placed(in: &arena)
        }
        return unsafe message
    }
}

extension FederationV1.ConfirmPeeringRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__confirm_peering_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__ConfirmPeeringRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__ConfirmPeeringRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        if let inner = unsafe c.statement {
            self.statement = try unsafe FederationV1.SignedStatement(pointee: inner)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__ConfirmPeeringRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__ConfirmPeeringRequest.self)
        unsafe lerarenkamer__federation__v1__confirm_peering_request__init(message)
        if let inner = self.statement {
            unsafe message.pointee.statement = inner.placed(in: &arena)
        }
        return unsafe message
    }
}

extension FederationV1.ConfirmPeeringResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__federation__v1__confirm_peering_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Federation__V1__ConfirmPeeringResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Federation__V1__ConfirmPeeringResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.confirmed = unsafe c.confirmed != 0
        if let inner = unsafe c.statement {
            self.statement = try unsafe FederationV1.SignedStatement(pointee: inner)
        }
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Federation__V1__ConfirmPeeringResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Federation__V1__ConfirmPeeringResponse.self)
        unsafe lerarenkamer__federation__v1__confirm_peering_response__init(message)
        unsafe message.pointee.confirmed = self.confirmed ? 1 : 0
        if let inner = self.statement {
            unsafe message.pointee.statement = inner.placed(in: &arena)
        }
        return unsafe message
    }
}
