internal import Health
internal import Messages
internal import Wire

/// The echo service of `probe/v1`.
enum EchoService {
    static var router: RPCRouter {
        var router = RPCRouter()
        router.unary(ProbeV1.EchoService.say) { request, _ in
            ProbeV1.SayResponse(body: request.body)
        }
        router.serverStreaming(ProbeV1.EchoService.count, count)
        router.unary(ProbeV1.EchoService.fail, fail)
        HealthService(services: [ProbeV1.EchoService.name]).register(in: &router)
        return router
    }

    private static func count(
        _ request: ProbeV1.CountRequest, _ context: ServerContext,
        _ writer: ResponseWriter<ProbeV1.CountResponse>
    ) async throws {
        let body = [UInt8](repeating: UInt8(ascii: "x"), count: Int(request.size))
        for number in 0..<request.count {
            try await writer.write(ProbeV1.CountResponse(number: number, body: body))
            if request.pauseMs > 0 { try await Task.sleep(for: .milliseconds(request.pauseMs)) }
        }
    }

    /// Fails as asked; metadata that begins with `probe-` comes back behind the last message,
    /// `probe-details-bin` as the details of the status.
    private static func fail(
        _ request: ProbeV1.FailRequest, _ context: ServerContext
    ) async throws -> ProbeV1.FailResponse {
        if request.delayMs > 0 { try await Task.sleep(for: .milliseconds(request.delayMs)) }
        var metadata = Metadata()
        for entry in context.metadata.entries where entry.name.hasPrefix("probe-") {
            let isDetails = entry.name == "probe-details-bin"
            metadata.append(isDetails ? "grpc-status-details-bin" : entry.name, bytes: entry.value)
        }
        guard let code = StatusCode(rawValue: Int(request.code)) else {
            throw RPCError(.invalidArgument, "no such status")
        }
        guard code != .ok else { return ProbeV1.FailResponse() }
        throw RPCError(code, request.message, metadata: metadata)
    }
}
