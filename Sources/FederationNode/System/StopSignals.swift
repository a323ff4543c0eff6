internal import Glibc

/// SIGTERM and SIGINT as values, taken by the main thread, which does nothing else.
///
/// An asynchronous `main` would hand the main thread to libdispatch, which lets all signals through
/// again; so `main` is synchronous, and waits here.
final class StopSignals: Sendable {
    /// The names of the signals, as they come.
    let stream: AsyncStream<String>
    private let continuation: AsyncStream<String>.Continuation

    /// Keeps the signals from ending the process. Make it before any other thread starts, since
    /// threads inherit what is blocked.
    init() {
        (stream, continuation) = AsyncStream.makeStream()
        var signals = Self.all
        unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
        // A peer that hangs up shows as an error of write(2); a terminal that closes is no reason.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGHUP, SIG_IGN)
    }

    /// Waits for signals for as long as the process lives.
    func wait() -> Never {
        var signals = Self.all
        var number: Int32 = 0
        while true {
            guard unsafe sigwait(&signals, &number) == 0 else { continue }
            continuation.yield(number == SIGINT ? "SIGINT" : "SIGTERM")
        }
    }

    private static var all: sigset_t {
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe sigaddset(&signals, SIGTERM)
        unsafe sigaddset(&signals, SIGINT)
        return signals
    }
}
