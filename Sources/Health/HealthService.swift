internal import Messages
internal import Synchronization
public import Wire

/// Tells over `grpc.health.v1` whether the node and its services serve.
///
/// The empty name stands for the node as a whole. Set it to not serving at the beginning of a
/// shutdown, so that whoever watches goes elsewhere in time.
public final class HealthService: Sendable {
    typealias Status = HealthV1.HealthCheckResponse.ServingStatus

    private struct State {
        var isServing: [String: Bool]
        var watchers: [Int: Watcher] = [:]
        var next = 0

        func status(of service: String) -> Status? {
            isServing[service].map { $0 ? .serving : .notServing }
        }
    }

    private struct Watcher {
        let service: String
        let tell: AsyncStream<Status>.Continuation
    }

    private let state: Mutex<State>

    /// A service that says of the node and of these services that they serve.
    public init(services: [String] = []) {
        let all = ([""] + services).map { ($0, true) }
        state = Mutex(State(isServing: Dictionary(all) { first, _ in first }))
    }

    /// Says whether a service, or with the empty name the node, serves; watchers are told.
    public func setServing(_ isServing: Bool, service: String = "") {
        state.withLock { state in
            guard state.isServing[service] != isServing else { return }
            state.isServing[service] = isServing
            for watcher in state.watchers.values where watcher.service == service {
                watcher.tell.yield(isServing ? .serving : .notServing)
            }
        }
    }

    /// Adds `Check` and `Watch` to a server's methods.
    public func register(in router: inout RPCRouter) {
        router.immediate(HealthV1.Health.check) { [self] request, _ in
            guard let status = state.withLock({ $0.status(of: request.service) }) else {
                throw RPCError(.notFound, "the server has no such service")
            }
            return HealthV1.HealthCheckResponse(status: status)
        }
        router.serverStreaming(HealthV1.Health.watch) { [self] request, _, writer in
            let (number, statuses) = beginWatching(request.service)
            defer { endWatching(number) }
            for await status in statuses {
                try await writer.write(HealthV1.HealthCheckResponse(status: status))
            }
        }
    }

    /// Only the latest status matters to a watcher that is slow.
    private func beginWatching(_ service: String) -> (Int, AsyncStream<Status>) {
        let (stream, tell) = AsyncStream.makeStream(
            of: Status.self, bufferingPolicy: .bufferingNewest(1))
        let number = state.withLock { state in
            state.next += 1
            state.watchers[state.next] = Watcher(service: service, tell: tell)
            tell.yield(state.status(of: service) ?? .serviceUnknown)
            return state.next
        }
        return (number, stream)
    }

    private func endWatching(_ number: Int) {
        state.withLock { _ = $0.watchers.removeValue(forKey: number) }
    }
}
