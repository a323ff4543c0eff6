// Generated from grpc/health/v1/health.proto by scripts/generate-messages. Do not edit.
// swift-format-ignore-file

internal import CMessages
internal import CProtobufC
public import Protobuf

extension HealthV1 {
    /// The message `HealthCheckRequest`.
    public struct HealthCheckRequest: ProtobufMessage {
        /// The field `service`.
        public var service: String = ""

        /// A message; a field left out has its default.
        public init(
            service: String = ""
        ) {
            self.service = service
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The message `HealthCheckResponse`.
    public struct HealthCheckResponse: ProtobufMessage {
        /// The enumeration `ServingStatus`; a value from a newer version is kept.
        public struct ServingStatus: RawRepresentable, Hashable, Sendable {
            /// `UNKNOWN`.
            public static let unknown = Self(rawValue: 0)
            /// `SERVING`.
            public static let serving = Self(rawValue: 1)
            /// `NOT_SERVING`.
            public static let notServing = Self(rawValue: 2)
            /// `SERVICE_UNKNOWN`.
            public static let serviceUnknown = Self(rawValue: 3)

            /// The number on the wire.
            public let rawValue: Int32

            /// The value with this number, known or not.
            public init(rawValue: Int32) {
                self.rawValue = rawValue
            }
        }

        /// The field `status`.
        public var status: HealthV1.HealthCheckResponse.ServingStatus = HealthV1.HealthCheckResponse.ServingStatus(rawValue: 0)

        /// A message; a field left out has its default.
        public init(
            status: HealthV1.HealthCheckResponse.ServingStatus = HealthV1.HealthCheckResponse.ServingStatus(rawValue: 0)
        ) {
            self.status = status
        }

        /// The message with every field at its default.
        public init() {}
    }

    /// The service `Health`.
    public enum Health {
        /// The service's full name.
        public static let name = "grpc.health.v1.Health"

        /// The method `Check`.
        public static let check = MethodDescriptor<
            HealthV1.HealthCheckRequest, HealthV1.HealthCheckResponse
        >(service: name, method: "Check")

        /// The method `Watch`.
        public static let watch = MethodDescriptor<
            HealthV1.HealthCheckRequest, HealthV1.HealthCheckResponse
        >(service: name, method: "Watch")
    }
}

extension HealthV1.HealthCheckRequest {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: grpc__health__v1__health_check_request__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckRequest.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Grpc__Health__V1__HealthCheckRequest>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.service = try unsafe c.service.text()
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Grpc__Health__V1__HealthCheckRequest> {
        let message = unsafe arena.room(for: Grpc__Health__V1__HealthCheckRequest.self)
        unsafe grpc__health__v1__health_check_request__init(message)
        unsafe message.pointee.service = arena.data(self.service)
        return unsafe message
    }
}

extension HealthV1.HealthCheckResponse {
    /// Decodes the message; limits as ``ProtobufLimits/standard``.
    public init(serialized: [UInt8]) throws(ProtobufError) {
        self.init()
        try unsafe Unpacking.unpack(serialized, as: grpc__health__v1__health_check_response__shape()) {
            (message) throws(ProtobufError) in
            self = try unsafe Self(pointee: message.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckResponse.self))
        }
    }

    /// The message in its wire format.
    public func serialized() -> [UInt8] {
        unsafe Packing.pack { arena in unsafe UnsafeRawPointer(placed(in: &arena)) }
    }

    @unsafe init(pointee message: UnsafeMutablePointer<Grpc__Health__V1__HealthCheckResponse>?) throws(ProtobufError) {
        self.init()
        guard let c = unsafe message?.pointee else { throw .malformed }
        self.status = unsafe HealthV1.HealthCheckResponse.ServingStatus(rawValue: Int32(bitPattern: c.status.rawValue))
    }

    @unsafe func placed(in arena: inout Arena) -> UnsafeMutablePointer<Grpc__Health__V1__HealthCheckResponse> {
        let message = unsafe arena.room(for: Grpc__Health__V1__HealthCheckResponse.self)
        unsafe grpc__health__v1__health_check_response__init(message)
        unsafe message.pointee.status = Grpc__Health__V1__HealthCheckResponse__ServingStatus(UInt32(bitPattern: self.status.rawValue))
        return unsafe message
    }
}
