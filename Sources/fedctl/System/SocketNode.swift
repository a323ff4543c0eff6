internal import Protobuf
internal import Wire

/// The node behind an admin socket.
struct SocketNode: AdminNode {
    private let path: String
    private let client: RPCClient

    /// A client that connects on its first call.
    init(path: String, loop: EventLoop) {
        self.path = path
        client = RPCClient(to: .unix(path: path), security: .cleartext, loop: loop)
    }

    func call<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request
    ) async throws -> Response {
        do {
            return try await client.unary(
                method, request, options: CallOptions(timeout: .seconds(120)))
        } catch let error as RPCError {
            throw Failure(error, path: path)
        }
    }
}
