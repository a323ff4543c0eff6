public import Protobuf

/// Calls one server: dials at the first call, dials again after a loss.
///
/// Safe to share. A call fails with ``StatusCode/unavailable`` when the server cannot be
/// reached; it is not repeated.
public final class RPCClient: Sendable {
    private let transport: any ClientTransport

    /// A client over a transport of its own.
    init(transport: any ClientTransport) {
        self.transport = transport
    }

    /// A client that dials `address` from `loop`.
    public convenience init(
        to address: SocketAddress, security: ClientSecurity, loop: EventLoop,
        limits: RPCLimits = .peers
    ) {
        self.init(
            transport: ClientChannel(to: address, security: security, loop: loop, limits: limits))
    }

    /// The certificate of the server, while connected with TLS.
    public var peerCertificate: PeerCertificate? { transport.peerCertificate }

    /// Calls a unary method. Cancelling the task cancels the call.
    ///
    /// - Throws: ``RPCError``.
    public func unary<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request,
        options: CallOptions = CallOptions()
    ) async throws -> Response {
        let source = try await transport.call(method.path, request.serialized(), options)
        guard let message = try await source.next() else {
            throw RPCError(.internal, "the server ended the call without a response")
        }
        guard try await source.next() == nil else {
            source.cancel()
            throw RPCError(.internal, "the server sent two responses")
        }
        return try Response.decoded(message)
    }

    /// Calls a server-streaming method. Leaving `body`, by returning or by throwing, cancels
    /// what is left of the call.
    ///
    /// - Throws: ``RPCError``, or what `body` throws.
    public func serverStreaming<Request, Response, Result>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request,
        options: CallOptions = CallOptions(),
        _ body: (ResponseStream<Response>) async throws -> Result
    ) async throws -> Result {
        let source = try await transport.call(method.path, request.serialized(), options)
        defer { source.cancel() }
        return try await body(ResponseStream(source: source))
    }

    /// Closes the connection; calls that run end with ``StatusCode/unavailable``.
    public func close() { transport.close() }
}
