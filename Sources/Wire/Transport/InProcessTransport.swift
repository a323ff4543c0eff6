internal import Synchronization

/// Carries calls to a router within the process, for tests: no sockets, the same behaviour.
///
/// Metadata, deadlines, statuses, cancellation, message limits and back-pressure are those of
/// the transport over HTTP/2; the behaviour tests of RPC run over both.
final class InProcessTransport: ClientTransport {
    private struct State {
        var calls: [ObjectIdentifier: InProcessCall] = [:]
        var isClosed = false
    }

    private let router: RPCRouter
    private let limits: RPCLimits
    private let state = Mutex(State())

    init(router: RPCRouter, limits: RPCLimits) {
        self.router = router
        self.limits = limits
    }

    var peerCertificate: PeerCertificate? { nil }

    func call(
        _ path: String, _ message: [UInt8], _ options: CallOptions
    ) async throws -> any MessageSource {
        let timeout = options.timeout ?? limits.callTime
        let context = ServerContext(
            path: path, peer: .inProcess, headers: HeaderBlock(options.metadata),
            deadline: .now() + timeout)
        let call = InProcessCall(limits: limits) { [weak self] call in self?.forget(call) }
        let isClosed = state.withLock { state in
            if !state.isClosed { state.calls[ObjectIdentifier(call)] = call }
            return state.isClosed
        }
        guard !isClosed else { throw RPCError(.unavailable, "the client is closed") }
        call.begin(router, message, context)
        return call
    }

    func close() {
        let calls = state.withLock { state in
            defer { state.calls = [:] }
            state.isClosed = true
            return Array(state.calls.values)
        }
        for call in calls { call.end(.broken(RPCError(.unavailable, "the client was closed"))) }
    }

    private func forget(_ call: InProcessCall) {
        state.withLock { $0.calls[ObjectIdentifier(call)] = nil }
    }
}

extension RPCClient {
    /// A client that calls a router in the same process, for tests of services.
    public convenience init(inProcess router: RPCRouter, limits: RPCLimits = .peers) {
        self.init(transport: InProcessTransport(router: router, limits: limits))
    }
}
