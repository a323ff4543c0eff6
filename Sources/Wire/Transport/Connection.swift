/// One connection of either side: its socket, TLS and bytes in both directions.
///
/// An actor on its event loop. It shakes hands, finds the protocol, gives what it reads to the
/// protocol's ``ConnectionDriver`` and writes what that produces, once a pass. Everything about
/// a connection, its calls' handlers included, runs in its isolation.
actor Connection: LoopHandler {
    /// How far the connection is.
    enum Phase { case connecting, handshaking, detecting, open, lingering, closed }
    /// Which side we are.
    enum Role { case server, client }

    nonisolated let loop: EventLoop
    nonisolated let limits: ConnectionLimits
    /// The address at the other side: for the web's handlers and for counting.
    nonisolated let remoteAddress: String
    let role: Role
    let channel: ByteChannel
    let choice: ProtocolChoice
    /// Told once, when the connection is gone.
    let onClose: @Sendable (Connection) -> Void

    var phase: Phase
    var phaseBegan = MonotonicTime.now()
    /// Who is at the other side; certain from the phase `open` on.
    var peer: PeerIdentity
    var driver: (any ConnectionDriver)?
    /// Told when the connection is open, or could not be opened.
    var onOpen: (@Sendable (RPCError?) -> Void)?

    var registration: UInt64 = 0
    var isFlushPending = false
    var mayReadMore = false
    /// What the socket did not take, from `unsentStart` on.
    var unsent: [UInt8] = []
    var unsentStart = 0
    /// Since when the socket has taken nothing while bytes wait.
    var blockedSince: MonotonicTime?
    var closesWhenSent = false
    /// First bytes, until the protocol is known.
    var early: [UInt8] = []

    nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe loop.asUnownedSerialExecutor()
    }

    init(
        loop: EventLoop, role: Role, channel: sending ByteChannel, limits: ConnectionLimits,
        remoteAddress: String, peer: PeerIdentity, choice: ProtocolChoice,
        onOpen: (@Sendable (RPCError?) -> Void)? = nil,
        onClose: @escaping @Sendable (Connection) -> Void
    ) {
        self.loop = loop
        self.role = role
        self.channel = channel
        self.limits = limits
        self.remoteAddress = remoteAddress
        self.peer = peer
        self.choice = choice
        self.onOpen = onOpen
        self.onClose = onClose
        phase = role == .client ? .connecting : .handshaking
    }

    /// The time at the beginning of the loop's pass.
    var now: MonotonicTime { unsafe loop.state.now }

    // MARK: From the loop

    nonisolated func ready(_ events: ReadyEvents) {
        assumeIsolated { $0.handle(events) }
    }

    nonisolated func flush() {
        assumeIsolated { $0.flushNow() }
    }

    nonisolated func tick() {
        assumeIsolated { $0.checkTimes() }
    }

    /// Begins to watch the socket.
    func start() {
        do {
            registration = try loop.register(channel.socket.descriptor, self)
        } catch {
            close()
        }
    }

    private func handle(_ events: ReadyEvents) {
        if phase == .connecting, !finishConnecting(events) { return }
        if phase == .handshaking, !shakeHands() { return }
        if events.contains(.writable), unsent.count > unsentStart { flushNow() }
        if events.contains(.readable) || mayReadMore { readAll() }
    }
}
