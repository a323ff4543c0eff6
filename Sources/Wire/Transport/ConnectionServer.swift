internal import Synchronization

/// Listens, and keeps the connections that come in: what a gRPC and a web server share.
final class ConnectionServer: Sendable {
    private struct State {
        var listeners: [Listener] = []
        var connections: [ObjectIdentifier: Connection] = [:]
        var perAddress: [String: Int] = [:]
        var isStopping = false
        var waiting: [CheckedContinuation<Void, Never>] = []
    }

    private let address: SocketAddress
    private let security: ServerSecurity
    private let limits: ConnectionLimits
    private let loops: [EventLoop]
    private let choice: ProtocolChoice
    private let state = Mutex(State())

    init(
        address: SocketAddress, security: ServerSecurity, limits: ConnectionLimits,
        loops: [EventLoop], choice: ProtocolChoice
    ) {
        self.address = address
        self.security = security
        self.limits = limits
        self.loops = loops
        self.choice = choice
    }

    /// Listens on every loop; on a Unix socket on the first only.
    func start() throws -> SocketAddress {
        let tls = try TLSContext.server(security, offersHTTP1: choice.http1 != nil)
        var bound = address
        for (index, loop) in loops.enumerated() {
            if index > 0, case .unix = bound { break }
            let socket = try ListeningSocket(bound, isShared: loops.count > 1)
            if index == 0 { bound = socket.boundAddress ?? address }
            let listener = Listener(socket, on: loop) { [weak self] descriptor, from in
                self?.accept(descriptor, from: from, tls: tls, on: loop)
            }
            state.withLock { $0.listeners.append(listener) }
            listener.begin()
        }
        return bound
    }

    private func accept(
        _ descriptor: Int32, from address: SocketAddress?, tls: TLSContext?,
        on loop: EventLoop
    ) {
        let socket = StreamSocket(descriptor: descriptor)
        var host = ""
        var peer = PeerIdentity.anonymous(address: "")
        if case .host(let name, _) = address {
            host = name
            peer = .anonymous(address: name)
            socket.sendWithoutDelay()
        } else if let user = socket.peerUser() {
            peer = .localProcess(userID: user)
        }
        guard admit(host) else { return socket.close() }
        guard let session = try? tls.map({ try $0.session(on: descriptor, isServer: true) }) else {
            if tls != nil { return discard(host) }
            return serve(ByteChannel(socket, tls: nil), host, peer, loop)
        }
        serve(ByteChannel(socket, tls: session), host, peer, loop)
    }

    private func serve(
        _ channel: sending ByteChannel, _ host: String, _ peer: PeerIdentity, _ loop: EventLoop
    ) {
        let connection = Connection(
            loop: loop, role: .server, channel: channel, limits: limits, remoteAddress: host,
            peer: peer, choice: choice, onClose: { [weak self] in self?.forget($0) })
        state.withLock { $0.connections[ObjectIdentifier(connection)] = connection }
        connection.assumeIsolated { $0.start() }
    }

    /// Counts a connection against its address; false when it is one too many. Connections over
    /// Unix sockets are not counted: only who may open the file can connect.
    private func admit(_ host: String) -> Bool {
        state.withLock { state in
            guard !state.isStopping else { return false }
            guard !host.isEmpty else { return true }
            let count = state.perAddress[host, default: 0]
            guard count < limits.connectionsPerAddress else { return false }
            state.perAddress[host] = count + 1
            return true
        }
    }

    private func discard(_ host: String) {
        state.withLock { Self.discount(host, in: &$0) }
    }

    private static func discount(_ host: String, in state: inout State) {
        guard let count = state.perAddress[host] else { return }
        state.perAddress[host] = count > 1 ? count - 1 : nil
    }

    private func forget(_ connection: Connection) {
        let waiting = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            guard state.connections.removeValue(forKey: ObjectIdentifier(connection)) != nil
            else { return [] }
            Self.discount(connection.remoteAddress, in: &state)
            guard state.connections.isEmpty else { return [] }
            defer { state.waiting = [] }
            return state.waiting
        }
        for continuation in waiting { continuation.resume() }
    }

    // MARK: Ending

    /// Stops listening and lets every connection finish what it has.
    func beginGracefulShutdown() {
        let (listeners, connections) = state.withLock { state in
            state.isStopping = true
            defer { state.listeners = [] }
            return (state.listeners, Array(state.connections.values))
        }
        for listener in listeners { listener.end() }
        for connection in connections { connection.later { $0.beginDrain() } }
    }

    /// The same, and returns when all connections are gone: after the drain time at the latest.
    func shutdown() async {
        beginGracefulShutdown()
        let cut = loops.first?.schedule(after: limits.drainTime + .seconds(1)) { [weak self] in
            self?.cutConnections { _ in true }
        }
        await withCheckedContinuation { continuation in
            let isEmpty = state.withLock { state in
                if !state.connections.isEmpty { state.waiting.append(continuation) }
                return state.connections.isEmpty
            }
            if isEmpty { continuation.resume() }
        }
        cut?.cancel()
    }

    /// Closes the connections of some peers at once.
    func cutConnections(where condition: @escaping @Sendable (PeerIdentity) -> Bool) {
        let connections = state.withLock { Array($0.connections.values) }
        for connection in connections {
            connection.later { if condition($0.peer) { $0.close() } }
        }
    }
}

extension Connection {
    /// Does something in the connection's isolation, soon.
    nonisolated func later(_ action: @escaping @Sendable (isolated Connection) -> Void) {
        loop.execute { self.assumeIsolated { action($0) } }
    }
}
