internal import Synchronization

/// A client's connection over HTTP/2, dialled when a call needs it. Calls that come while it is
/// being dialled share the one attempt and its outcome.
actor ClientChannel: ClientTransport {
    private enum State {
        case idle
        case dialling([CheckedContinuation<Connection, any Error>])
        case connected(Connection)
        case closed
    }

    private nonisolated let loop: EventLoop
    private nonisolated let address: SocketAddress
    private nonisolated let security: ClientSecurity
    private nonisolated let limits: RPCLimits
    private nonisolated let certificate = Mutex<PeerCertificate?>(nil)
    private var tls: TLSContext?
    private var state = State.idle
    /// The connection that is being made.
    private var opening: Connection?

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe loop.asUnownedSerialExecutor()
    }

    init(to address: SocketAddress, security: ClientSecurity, loop: EventLoop, limits: RPCLimits) {
        self.address = address
        self.security = security
        self.loop = loop
        self.limits = limits
    }

    nonisolated var peerCertificate: PeerCertificate? { certificate.withLock { $0 } }

    func call(_ path: String, _ message: [UInt8], _ options: CallOptions) async throws
        -> any MessageSource
    {
        guard message.count <= limits.messageBytes else {
            throw RPCError(
                .resourceExhausted, "a message of more than \(limits.messageBytes) bytes")
        }
        let connection = try await connected()
        return try await connection.beginCall(path, message, options, authority: authority)
    }

    private var authority: String {
        if case .host = address { "\(address)" } else { "localhost" }
    }

    private func connected() async throws -> Connection {
        while case .connected(let connection) = state {
            if await connection.takesCalls { return connection }
            guard case .connected(let present) = state, present === connection else { continue }
            state = .idle  // It finishes its calls by itself; new ones need another.
            connection.later { $0.beginDrain() }
        }
        if case .closed = state { throw RPCError(.unavailable, "the client is closed") }
        return try await withCheckedThrowingContinuation { continuation in
            if case .dialling(let waiting) = state {
                state = .dialling(waiting + [continuation])
            } else {
                state = .dialling([continuation])
                Task { await dial() }
            }
        }
    }

    private func dial() async {
        do {
            let resolved = try await Dialer.resolve(address)
            let socket = try Dialer.connect(to: resolved)
            if case .host = address { socket.sendWithoutDelay() }
            try open(socket)
        } catch {
            settle(.failure(RPCError(.unavailable, "cannot connect", cause: error)))
        }
    }

    private func open(_ socket: sending StreamSocket) throws {
        guard case .dialling = state else { return }
        let context = try tls ?? TLSContext.client(security)
        tls = context
        let session = try context?.session(on: socket.descriptor, isServer: false)
        let limits = self.limits
        let connection = Connection(
            loop: loop, role: .client, channel: ByteChannel(socket, tls: session), limits: limits,
            remoteAddress: "", peer: .anonymous(address: ""),
            choice: ProtocolChoice(
                http2: { connection in
                    HTTP2Driver(
                        role: .client, handler: RPCClientStreams(limits: limits), on: connection)
                }, http1: nil),
            onOpen: { [weak self] error in self?.later { $0.opened(error) } },
            onClose: { [weak self] closed in self?.later { $0.lost(closed) } })
        opening = connection
        connection.assumeIsolated { $0.start() }
    }

    private func opened(_ error: RPCError?) {
        let connection = opening
        opening = nil
        if let error { return settle(.failure(error)) }
        guard let connection else { return }
        let peer = connection.assumeIsolated { $0.peer }
        if case .certificate(let shown) = peer { certificate.withLock { $0 = shown } }
        settle(.success(connection))
    }

    private func settle(_ result: Result<Connection, RPCError>) {
        guard case .dialling(let waiting) = state else {
            if case .success(let connection) = result { connection.later { $0.close() } }
            return
        }
        if case .success(let connection) = result {
            state = .connected(connection)
        } else {
            state = .idle
        }
        for continuation in waiting { continuation.resume(with: result.mapError { $0 }) }
    }

    private func lost(_ connection: Connection) {
        guard case .connected(let present) = state, present === connection else { return }
        state = .idle
        certificate.withLock { $0 = nil }
    }

    nonisolated func close() {
        later { $0.closeNow() }
    }

    private func closeNow() {
        let before = state
        state = .closed
        opening?.later { $0.close() }
        opening = nil
        switch before {
        case .connected(let connection):
            connection.later { $0.close() }
        case .dialling(let waiting):
            let error = RPCError(.unavailable, "the client is closed")
            for continuation in waiting { continuation.resume(throwing: error) }
        case .idle, .closed:
            break
        }
    }

    private nonisolated func later(
        _ action: @escaping @Sendable (isolated ClientChannel) -> Void
    ) {
        loop.execute { self.assumeIsolated { action($0) } }
    }
}
