internal import Essentials
internal import Synchronization

/// What all connections of one web server share.
final class HTTPSite: Sendable {
    private struct Streams {
        var cancels: [Int: @Sendable () -> Void] = [:]
        var next = 0
        var isEnding = false
    }

    let handler: any HTTPHandler
    let limits: HTTPLimits
    private let clock = SystemClock()
    private let lastDate = Mutex(HTTPDate())
    private let streams = Mutex(Streams())

    init(handler: any HTTPHandler, limits: HTTPLimits) {
        self.handler = handler
        self.limits = limits
    }

    /// The date for a response that begins now.
    func date() -> String {
        let now = clock.now()
        return lastDate.withLock { $0.text(at: now) }
    }

    /// Keeps a way to end a streamed response, which has no end of its own.
    ///
    /// - Returns: a number for ``streamEnded(_:)``; nil when the server is shutting down.
    func streamBegan(_ cancel: @escaping @Sendable () -> Void) -> Int? {
        streams.withLock { streams in
            guard !streams.isEnding else { return nil }
            streams.next += 1
            streams.cancels[streams.next] = cancel
            return streams.next
        }
    }

    func streamEnded(_ number: Int) {
        streams.withLock { $0.cancels[number] = nil }
    }

    /// Ends all streamed responses, and lets no new ones begin.
    func endStreams() {
        let cancels = streams.withLock { streams in
            streams.isEnding = true
            return Array(streams.cancels.values)
        }
        for cancel in cancels { cancel() }
    }
}
