/// Takes connections in on one loop.
actor Listener: LoopHandler {
    nonisolated let loop: EventLoop
    private let socket: ListeningSocket
    private let accept: @Sendable (Int32, SocketAddress?) -> Void
    private var registration: UInt64?
    private var isClosed = false

    /// A pause when descriptors have run out: trying at once would only spin.
    private static let pause = Duration.milliseconds(100)
    /// Connections taken in one pass; then the others' turn.
    private static let acceptsPerPass = 64

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe loop.asUnownedSerialExecutor()
    }

    init(
        _ socket: sending ListeningSocket, on loop: EventLoop,
        accept: @escaping @Sendable (Int32, SocketAddress?) -> Void
    ) {
        self.socket = socket
        self.loop = loop
        self.accept = accept
    }

    nonisolated func begin() {
        loop.execute { self.assumeIsolated { $0.register() } }
    }

    nonisolated func end() {
        loop.execute { self.assumeIsolated { $0.close() } }
    }

    nonisolated func ready(_ events: ReadyEvents) {
        assumeIsolated { $0.acceptAll() }
    }

    nonisolated func flush() {}
    nonisolated func tick() {}

    private func register() {
        guard !isClosed else { return }
        registration = try? loop.register(socket.descriptor, self)
    }

    private func close() {
        guard !isClosed else { return }
        isClosed = true
        if let registration { loop.deregister(registration) }
        socket.close()
    }

    private func acceptAll() {
        for _ in 0..<Self.acceptsPerPass {
            guard !isClosed else { return }
            switch socket.accept() {
            case .connection(let descriptor, let from):
                accept(descriptor, from)
            case .none:
                return
            case .exhausted:
                loop.schedule(after: Self.pause) { [weak self] in self?.ready(.readable) }
                return
            }
        }
        loop.execute { [weak self] in self?.ready(.readable) }
    }
}
