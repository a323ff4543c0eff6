import Messages
import Synchronization

@testable import Wire

/// The echo service as the tests need it, and what its handlers saw.
final class EchoRouter: Sendable {
    struct Seen: Sendable {
        var written = 0
        var cancelled = 0
        var contexts: [ServerContext] = []
    }

    private let seenState = Mutex(Seen())

    var seen: Seen { seenState.withLock { $0 } }

    var router: RPCRouter {
        var router = RPCRouter()
        router.unary(ProbeV1.EchoService.say) { [self] request, context in
            seenState.withLock { $0.contexts.append(context) }
            for entry in context.metadata.entries where entry.name == "probe-text" {
                context.addTrailer(entry.name, String(decoding: entry.value, as: UTF8.self))
            }
            return ProbeV1.SayResponse(body: request.body)
        }
        router.serverStreaming(ProbeV1.EchoService.count) { [self] request, _, writer in
            do {
                for number in 0..<request.count {
                    if request.pauseMs > 0 {
                        try await Task.sleep(for: .milliseconds(request.pauseMs))
                    }
                    try await writer.write(
                        ProbeV1.CountResponse(
                            number: number, body: [UInt8](repeating: 7, count: Int(request.size))))
                    seenState.withLock { $0.written += 1 }
                }
            } catch {
                seenState.withLock { $0.cancelled += 1 }
                throw error
            }
            if request.size == 13 { throw RPCError(.aborted, "unlucky") }
        }
        router.unary(ProbeV1.EchoService.fail) { [self] request, context in
            do {
                if request.delayMs > 0 {
                    try await Task.sleep(for: .milliseconds(request.delayMs))
                }
            } catch {
                seenState.withLock { $0.cancelled += 1 }
                throw error
            }
            guard let code = StatusCode(rawValue: Int(request.code)) else { throw Unforeseen() }
            guard code != .ok else { return ProbeV1.FailResponse() }
            context.addTrailer("probe-trailer", "late")
            throw RPCError(
                code, request.message, metadata: ["probe-reason": "asked"], cause: Unforeseen())
        }
        return router
    }

    private struct Unforeseen: Error {}
}
