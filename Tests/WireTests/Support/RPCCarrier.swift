import Testing

@testable import Wire

/// The ways in which a call travels in tests: every behaviour holds on each of them.
enum RPCCarrier: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case inProcess
    case http2
    case mutualTLS

    var testDescription: String { rawValue }

    /// Runs `body` with a client of a server for `router`, and ends both afterwards.
    func withClient<Result>(
        of router: RPCRouter, limits: RPCLimits = .peers,
        _ body: (RPCClient) async throws -> Result
    ) async throws -> Result {
        guard self != .inProcess else {
            let client = RPCClient(inProcess: router, limits: limits)
            defer { client.close() }
            return try await body(client)
        }
        let (serverSide, clientSide) = try securities()
        let loop = try EventLoop.start(name: "test")
        defer { loop.stop() }
        let server = RPCServer(
            address: .host("127.0.0.1", port: 0), security: serverSide, router: router,
            limits: limits, loops: [loop])
        let address = try server.start()
        let client = RPCClient(to: address, security: clientSide, loop: loop, limits: limits)
        let result: Swift.Result<Result, any Error>
        do { result = .success(try await body(client)) } catch { result = .failure(error) }
        client.close()
        await server.shutdown()
        return try result.get()
    }

    private func securities() throws -> (ServerSecurity, ClientSecurity) {
        guard self == .mutualTLS else { return (.cleartext, .cleartext) }
        let server = try TLSIdentity.selfSigned(commonName: "server", days: 1)
        let client = try TLSIdentity.selfSigned(commonName: "client", days: 1)
        return (
            .mutualTLS(server) { $0.pin == client.pin },
            .mutualTLS(client) { $0.pin == server.pin }
        )
    }
}
