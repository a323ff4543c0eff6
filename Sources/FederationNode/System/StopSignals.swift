internal import Glibc

/// SIGTERM and SIGINT as values, taken by a thread that does nothing else.
enum StopSignals {
    /// Keeps the signals from ending the process; call it before any other thread starts, since
    /// threads inherit what is blocked.
    static func block() {
        var signals = set
        unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
        // A peer that hangs up shows as an error of write(2).
        signal(SIGPIPE, SIG_IGN)
        signal(SIGHUP, SIG_IGN)
    }

    /// The signals as they come. The thread lives as long as the process.
    static func stream() -> AsyncStream<String> {
        let (stream, continuation) = AsyncStream.makeStream(of: String.self)
        let box = unsafe Unmanaged.passRetained(Receiver(continuation))
        var thread = pthread_t()
        let failed = unsafe pthread_create(
            &thread, nil,
            { argument in
                guard let argument = unsafe argument else { return nil }
                unsafe Unmanaged<Receiver>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            }, box.toOpaque())
        if failed == 0 { pthread_detach(thread) } else { unsafe box.release() }
        return stream
    }

    fileprivate static var set: sigset_t {
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, SIGTERM)
        unsafe sigaddset(&signals, SIGINT)
        return signals
    }

    private final class Receiver: Sendable {
        private let continuation: AsyncStream<String>.Continuation

        init(_ continuation: AsyncStream<String>.Continuation) {
            self.continuation = continuation
        }

        func run() {
            var signals = StopSignals.set
            var number: Int32 = 0
            while unsafe sigwait(&signals, &number) == 0 {
                continuation.yield(number == SIGINT ? "SIGINT" : "SIGTERM")
            }
        }
    }
}
