public import Protobuf

/// The methods that a server has, by request path.
public struct RPCRouter: Sendable {
    /// A method with its message types erased.
    enum Handler: Sendable {
        /// Answers at once: no task, no deadline timer.
        case immediate(@Sendable ([UInt8], ServerContext) throws -> [UInt8])
        /// One message in, one message out.
        case unary(@Sendable ([UInt8], ServerContext) async throws -> [UInt8])
        /// One message in, any number out.
        case serverStreaming(
            @Sendable ([UInt8], ServerContext, any MessageSink) async throws -> Void)
    }

    /// A handler that takes one request and gives one response.
    public typealias Unary<Request, Response> =
        @Sendable (Request, ServerContext) async throws -> Response
    /// A handler that answers without waiting for anything.
    public typealias Immediate<Request, Response> =
        @Sendable (Request, ServerContext) throws -> Response
    /// A handler that takes one request and writes any number of responses.
    public typealias ServerStreaming<Request, Response: ProtobufMessage> =
        @Sendable (Request, ServerContext, ResponseWriter<Response>) async throws -> Void

    /// Runs before every handler, in this order.
    public var interceptors: [any ServerInterceptor] = []
    private(set) var handlers: [String: Handler] = [:]

    /// A router without methods.
    public init() {}

    /// Serves a unary method.
    ///
    /// The handler runs on the connection's event loop until it awaits something elsewhere; it
    /// must not block. It is cancelled when the stream or the connection ends or the deadline
    /// passes.
    public mutating func unary<Request, Response>(
        _ method: MethodDescriptor<Request, Response>,
        _ handler: @escaping Unary<Request, Response>
    ) {
        handlers[method.path] = .unary { message, context in
            let request = try Self.decode(Request.self, message)
            return try await handler(request, context).serialized()
        }
    }

    /// Serves a unary method whose handler never waits: the quickest way to answer.
    public mutating func immediate<Request, Response>(
        _ method: MethodDescriptor<Request, Response>,
        _ handler: @escaping Immediate<Request, Response>
    ) {
        handlers[method.path] = .immediate { message, context in
            try handler(Self.decode(Request.self, message), context).serialized()
        }
    }

    /// Serves a server-streaming method; returning from the handler ends the stream.
    public mutating func serverStreaming<Request, Response>(
        _ method: MethodDescriptor<Request, Response>,
        _ handler: @escaping ServerStreaming<Request, Response>
    ) {
        handlers[method.path] = .serverStreaming { message, context, sink in
            let request = try Self.decode(Request.self, message)
            try await handler(request, context, ResponseWriter(sink: sink))
        }
    }

    /// The method at a path.
    func handler(at path: String) -> Handler? { handlers[path] }

    private static func decode<Request: ProtobufMessage>(
        _ type: Request.Type, _ message: [UInt8]
    ) throws -> Request {
        do throws(ProtobufError) {
            return try Request(serialized: message)
        } catch .tooLarge(let limit) {
            throw RPCError(.resourceExhausted, "the request needs more than \(limit) bytes")
        } catch {
            throw RPCError(.invalidArgument, "the request is no such message")
        }
    }
}
