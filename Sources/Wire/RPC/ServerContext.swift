internal import Synchronization

/// What a handler may know about its call, apart from the request.
public struct ServerContext: Sendable {
    /// The call's facts, allocated once: a context is passed around as one reference.
    private final class Call: Sendable {
        let path: String
        let peer: PeerIdentity
        let headers: HeaderBlock
        let deadline: MonotonicTime
        let trailers = Mutex(Metadata())

        init(
            path: String, peer: PeerIdentity, headers: HeaderBlock,
            deadline: MonotonicTime
        ) {
            self.path = path
            self.peer = peer
            self.headers = headers
            self.deadline = deadline
        }
    }

    private let call: Call

    /// A context as a transport makes it.
    init(path: String, peer: PeerIdentity, headers: HeaderBlock, deadline: MonotonicTime) {
        call = Call(path: path, peer: peer, headers: headers, deadline: deadline)
    }

    /// A context for tests of handlers.
    public init(
        path: String, peer: PeerIdentity = .inProcess, metadata: Metadata = [:],
        deadline: ContinuousClock.Instant = .now + .seconds(30)
    ) {
        self.init(
            path: path, peer: peer, headers: HeaderBlock(metadata),
            deadline: .now() + ContinuousClock.now.duration(to: deadline))
    }

    /// The request path, `/service/method`.
    public var path: String { call.path }
    /// Who calls.
    public var peer: PeerIdentity { call.peer }
    /// The caller's custom fields, decoded from the header block at each use.
    public var metadata: Metadata { Metadata(call.headers) }
    /// When the call will be cancelled.
    public var deadline: ContinuousClock.Instant {
        .now + (call.deadline - .now())
    }

    /// Adds a field to the metadata that follows the last message.
    public func addTrailer(_ name: String, _ value: String) {
        call.trailers.withLock { $0.append(name, value) }
    }

    /// The metadata to send after the last message.
    var trailers: Metadata { call.trailers.withLock { $0 } }
}
