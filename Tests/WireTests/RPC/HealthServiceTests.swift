import Health
import Messages
import Testing

@testable import Wire

@Suite("The health service, over every transport")
struct HealthServiceTests {
    private typealias Status = HealthV1.HealthCheckResponse.ServingStatus
    private let health = HealthService()

    private var router: RPCRouter {
        var router = RPCRouter()
        health.register(in: &router)
        return router
    }

    private func check(_ client: RPCClient, _ service: String) async throws -> Status {
        try await client.unary(
            HealthV1.Health.check, HealthV1.HealthCheckRequest(service: service)
        ).status
    }

    @Test("a check tells the status that was set", arguments: RPCCarrier.allCases)
    func check(carrier: RPCCarrier) async throws {
        try await carrier.withClient(of: router) { client in
            var seen = try await [check(client, "")]
            health.setServing(false, service: "logs")
            try await seen.append(check(client, "logs"))
            health.setServing(true, service: "logs")
            try await seen.append(check(client, "logs"))
            #expect(seen == [.serving, .notServing, .serving])
            let error = await #expect(throws: RPCError.self) { try await check(client, "none") }
            #expect(error?.code == .notFound)
        }
    }

    @Test("a watcher hears the present status and each change", arguments: RPCCarrier.allCases)
    func watch(carrier: RPCCarrier) async throws {
        try await carrier.withClient(of: router) { client in
            let request = HealthV1.HealthCheckRequest(service: "logs")
            let seen = try await client.serverStreaming(HealthV1.Health.watch, request) { stream in
                var seen: [Status] = []
                for try await answer in stream {
                    seen.append(answer.status)
                    switch seen.count {
                    case 1: health.setServing(true, service: "logs")
                    case 2: health.setServing(false, service: "logs")
                    default: return seen
                    }
                }
                return seen
            }
            #expect(seen == [.serviceUnknown, .serving, .notServing])
        }
    }
}
