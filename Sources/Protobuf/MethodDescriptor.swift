/// Names a gRPC method and the types of its messages. Generated from the services in `Protos/`.
public struct MethodDescriptor<Request: ProtobufMessage, Response: ProtobufMessage>: Sendable {
    /// The full name of the service, such as `grpc.health.v1.Health`.
    public let service: String
    /// The method's name within its service.
    public let method: String
    /// The request path: `/service/method`.
    public let path: String

    /// A method of a service.
    public init(service: String, method: String) {
        self.service = service
        self.method = method
        path = "/\(service)/\(method)"
    }
}
