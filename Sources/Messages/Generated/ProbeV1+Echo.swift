// Generated from lerarenkamer/probe/v1/echo.proto by scripts/generate-messages. Do not edit.
// swift-format-ignore-file

internal import CMessages
internal import CProtobufC
public import Protobuf

extension ProbeV1 {
    /// The message `SayRequest`.
    public struct SayRequest: ProtobufMessage {
        /// The field `body`.
        public var body: [UInt8] = []

        /// A message; a field left out has its default.
        public init(
            body: [UInt8] = []
        ) {
            self.body = body
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `SayResponse`.
    public struct SayResponse: ProtobufMessage {
        /// The field `body`.
        public var body: [UInt8] = []

        /// A message; a field left out has its default.
        public init(
            body: [UInt8] = []
        ) {
            self.body = body
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `CountRequest`.
    public struct CountRequest: ProtobufMessage {
        /// The field `count`.
        public var count: UInt32 = 0
        /// The field `size`.
        public var size: UInt32 = 0
        /// The field `pause_ms`.
        public var pauseMs: UInt32 = 0

        /// A message; a field left out has its default.
        public init(
            count: UInt32 = 0,
            size: UInt32 = 0,
            pauseMs: UInt32 = 0
        ) {
            self.count = count
            self.size = size
            self.pauseMs = pauseMs
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `CountResponse`.
    public struct CountResponse: ProtobufMessage {
        /// The field `number`.
        public var number: UInt32 = 0
        /// The field `body`.
        public var body: [UInt8] = []

        /// A message; a field left out has its default.
        public init(
            number: UInt32 = 0,
            body: [UInt8] = []
        ) {
            self.number = number
            self.body = body
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `FailRequest`.
    public struct FailRequest: ProtobufMessage {
        /// The field `code`.
        public var code: UInt32 = 0
        /// The field `message`.
        public var message: String = ""
        /// The field `delay_ms`.
        public var delayMs: UInt32 = 0

        /// A message; a field left out has its default.
        public init(
            code: UInt32 = 0,
            message: String = "",
            delayMs: UInt32 = 0
        ) {
            self.code = code
            self.message = message
            self.delayMs = delayMs
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `FailResponse`.
    public struct FailResponse: ProtobufMessage {

        /// The message with every field at its default.
        public init() {}
    }

    /// The service `EchoService`.
    public enum EchoService {
        /// The service's full name.
        public static let name = "lerarenkamer.probe.v1.EchoService"

        /// Answers with the body it was sent.
        public static let say = MethodDescriptor<
            ProbeV1.SayRequest, ProbeV1.SayResponse
        >(service: name, method: "Say")

        /// Sends `count` answers of `size` bytes each, `pause_ms` apart.
        public static let count = MethodDescriptor<
            ProbeV1.CountRequest, ProbeV1.CountResponse
        >(service: name, method: "Count")

        /// Ends with the status that was asked for, after `delay_ms`.
        public static let fail = MethodDescriptor<
            ProbeV1.FailRequest, ProbeV1.FailResponse
        >(service: name, method: "Fail")
    }
}

extension ProbeV1.SayRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__probe__v1__say_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Probe__V1__SayRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Probe__V1__SayRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.body = unsafe c.body.bytes()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Probe__V1__SayRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Probe__V1__SayRequest.self)
        unsafe lerarenkamer__probe__v1__say_request__init(message)
        unsafe message.pointee.body = arena.data(self.body)
        return unsafe message
    }
}

extension ProbeV1.SayResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__probe__v1__say_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Probe__V1__SayResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Probe__V1__SayResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.body = unsafe c.body.bytes()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Probe__V1__SayResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Probe__V1__SayResponse.self)
        unsafe lerarenkamer__probe__v1__say_response__init(message)
        unsafe message.pointee.body = arena.data(self.body)
        return unsafe message
    }
}

extension ProbeV1.CountRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__probe__v1__count_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Probe__V1__CountRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Probe__V1__CountRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.count = unsafe c.count
        self.size = unsafe c.size
        self.pauseMs = unsafe c.pause_ms
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Probe__V1__CountRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Probe__V1__CountRequest.self)
        unsafe lerarenkamer__probe__v1__count_request__init(message)
        unsafe message.pointee.count = self.count
        unsafe message.pointee.size = self.size
        unsafe message.pointee.pause_ms = self.pauseMs
        return unsafe message
    }
}

extension ProbeV1.CountResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__probe__v1__count_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Probe__V1__CountResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Probe__V1__CountResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.number = unsafe c.number
        self.body = unsafe c.body.bytes()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Probe__V1__CountResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Probe__V1__CountResponse.self)
        unsafe lerarenkamer__probe__v1__count_response__init(message)
        unsafe message.pointee.number = self.number
        unsafe message.pointee.body = arena.data(self.body)
        return unsafe message
    }
}

extension ProbeV1.FailRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__probe__v1__fail_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Probe__V1__FailRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Probe__V1__FailRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.code = unsafe c.code
        self.message = try unsafe c.message.text()
        self.delayMs = unsafe c.delay_ms
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Probe__V1__FailRequest> {
        let message = unsafe arena.room(for: Lerarenkamer__Probe__V1__FailRequest.self)
        unsafe lerarenkamer__probe__v1__fail_request__init(message)
        unsafe message.pointee.code = self.code
        unsafe message.pointee.message = arena.data(self.message)
        unsafe message.pointee.delay_ms = self.delayMs
        return unsafe message
    }
}

extension ProbeV1.FailResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: lerarenkamer__probe__v1__fail_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Lerarenkamer__Probe__V1__FailResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Lerarenkamer__Probe__V1__FailResponse>?) throws(ProtobufError) {
        self.init()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Lerarenkamer__Probe__V1__FailResponse> {
        let message = unsafe arena.room(for: Lerarenkamer__Probe__V1__FailResponse.self)
        unsafe lerarenkamer__probe__v1__fail_response__init(message)
        return unsafe message
    }
}
