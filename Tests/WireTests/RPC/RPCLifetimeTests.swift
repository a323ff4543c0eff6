import Messages
import Testing

@testable import Wire

@Suite("Servers and clients that come and go")
struct RPCLifetimeTests {
    private let echo = EchoRouter()

    private func server(at address: SocketAddress, _ loop: EventLoop) -> RPCServer {
        RPCServer(address: address, security: .cleartext, router: echo.router, loops: [loop])
    }

    private func say(_ client: RPCClient) async throws {
        _ = try await client.unary(
            ProbeV1.EchoService.say, ProbeV1.SayRequest(body: [1]),
            options: CallOptions(timeout: .seconds(10)))
    }

    @Test("a client that lost its server finds the next one at the same address")
    func reconnect() async throws {
        let loop = try EventLoop.start(name: "test")
        defer { loop.stop() }
        let first = server(at: .host("127.0.0.1", port: 0), loop)
        let address = try first.start()
        let client = RPCClient(to: address, security: .cleartext, loop: loop)
        try await say(client)
        await first.shutdown()
        let error = await #expect(throws: RPCError.self) { try await say(client) }
        #expect(error?.code == .unavailable)
        let second = server(at: address, loop)
        _ = try second.start()
        try await say(client)
        client.close()
        await second.shutdown()
    }

    @Test("a server that shuts down lets running calls end")
    func drain() async throws {
        let loop = try EventLoop.start(name: "test")
        defer { loop.stop() }
        let server = server(at: .host("127.0.0.1", port: 0), loop)
        let client = RPCClient(to: try server.start(), security: .cleartext, loop: loop)
        let request = ProbeV1.CountRequest(count: 20, size: 10, pauseMs: 20)
        let count = try await client.serverStreaming(ProbeV1.EchoService.count, request) { stream in
            var count = 0
            for try await _ in stream {
                if count == 0 { server.beginGracefulShutdown() }
                count += 1
            }
            return count
        }
        #expect(count == 20)
        await server.shutdown()
        client.close()
    }

    @Test("calls that begin together share one dial")
    func sharedDial() async throws {
        let loop = try EventLoop.start(name: "test")
        defer { loop.stop() }
        let server = server(at: .host("127.0.0.1", port: 0), loop)
        let client = RPCClient(to: try server.start(), security: .cleartext, loop: loop)
        try await withThrowingTaskGroup { group in
            for _ in 0..<50 { group.addTask { try await say(client) } }
            try await group.waitForAll()
        }
        #expect(echo.seen.contexts.count == 50)
        client.close()
        await server.shutdown()
    }

    @Test("nobody at the address is unavailable, at once")
    func nobody() async throws {
        let loop = try EventLoop.start(name: "test")
        defer { loop.stop() }
        let server = server(at: .host("127.0.0.1", port: 0), loop)
        let address = try server.start()
        await server.shutdown()
        let client = RPCClient(to: address, security: .cleartext, loop: loop)
        let error = await #expect(throws: RPCError.self) { try await say(client) }
        #expect(error?.code == .unavailable)
    }
}
