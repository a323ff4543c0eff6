import Messages
import Synchronization
import Testing

@testable import Wire

@Suite("Who gets an answer on a port with client certificates")
struct PeerTrustTests {
    private let server: TLSIdentity
    private let friend: TLSIdentity
    private let answered = Counter()

    private final class Counter: Sendable {
        let count = Atomic(0)
    }

    init() throws {
        server = try TLSIdentity.selfSigned(commonName: "server", days: 1)
        friend = try TLSIdentity.selfSigned(commonName: "friend", days: 1)
    }

    private func withServer(
        trusting pins: [[UInt8]], _ body: (SocketAddress, EventLoop, RPCServer) async throws -> Void
    ) async throws {
        let loop = try EventLoop.start(name: "test")
        defer { loop.stop() }
        var router = RPCRouter()
        let answered = self.answered
        router.unary(ProbeV1.EchoService.say) { request, _ in
            answered.count.add(1, ordering: .relaxed)
            return ProbeV1.SayResponse(body: request.body)
        }
        let server = RPCServer(
            address: .host("127.0.0.1", port: 0),
            security: .mutualTLS(self.server) { pins.contains($0.pin) }, router: router,
            loops: [loop])
        try await body(try server.start(), loop, server)
        await server.shutdown()
    }

    private func say(_ client: RPCClient) async throws {
        let answer = try await client.unary(
            ProbeV1.EchoService.say, ProbeV1.SayRequest(body: [1]),
            options: CallOptions(timeout: .seconds(10)))
        #expect(answer.body == [1])
    }

    private func client(
        _ identity: TLSIdentity, _ address: SocketAddress, _ loop: EventLoop
    ) -> RPCClient {
        let pin = server.pin
        return RPCClient(
            to: address, security: .mutualTLS(identity) { $0.pin == pin }, loop: loop)
    }

    private func expectRefusal(_ client: RPCClient) async {
        let error = await #expect(throws: RPCError.self) { try await say(client) }
        #expect(error?.code == .unavailable)
        #expect(answered.count.load(ordering: .relaxed) == 0)
        client.close()
    }

    @Test("a trusted peer is answered and known by its pin")
    func trusted() async throws {
        try await withServer(trusting: [friend.pin]) { address, loop, _ in
            let client = client(friend, address, loop)
            try await say(client)
            #expect(client.peerCertificate?.pin == server.pin)
            client.close()
        }
    }

    @Test("a stranger gets no answer")
    func stranger() async throws {
        let stranger = try TLSIdentity.selfSigned(commonName: "stranger", days: 1)
        try await withServer(trusting: [friend.pin]) { address, loop, _ in
            await expectRefusal(client(stranger, address, loop))
        }
    }

    @Test("an expired certificate gets no answer, even with a trusted key")
    func expired() async throws {
        let expired = try TLSIdentity.selfSigned(commonName: "friend", days: -1)
        try await withServer(trusting: [expired.pin]) { address, loop, _ in
            await expectRefusal(client(expired, address, loop))
        }
    }

    @Test("cleartext gets no answer")
    func cleartext() async throws {
        try await withServer(trusting: [friend.pin]) { address, loop, _ in
            await expectRefusal(RPCClient(to: address, security: .cleartext, loop: loop))
        }
    }

    @Test("a client does not speak to a server whose pin it does not trust")
    func falseServer() async throws {
        try await withServer(trusting: [friend.pin]) { address, loop, _ in
            let client = RPCClient(
                to: address, security: .mutualTLS(friend) { _ in false }, loop: loop)
            await expectRefusal(client)
        }
    }

    @Test("a peer that is cut off loses its connection, others keep theirs")
    func cut() async throws {
        let other = try TLSIdentity.selfSigned(commonName: "other", days: 1)
        try await withServer(trusting: [friend.pin, other.pin]) { address, loop, server in
            let (first, second) = (client(friend, address, loop), client(other, address, loop))
            try await say(first)
            try await say(second)
            let pin = friend.pin
            server.cutConnections {
                if case .certificate(let certificate) = $0 { certificate.pin == pin } else { false }
            }
            #expect(await eventually { first.peerCertificate == nil })
            #expect(second.peerCertificate != nil)
            try await say(first)  // Trust has not ended here, so it may dial again.
            first.close()
            second.close()
        }
    }
}
