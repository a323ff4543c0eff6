internal import Glibc
internal import Wire

/// Serves and calls our wire for tests and measurements; it holds nothing of the product.
///
///     WireProbe --listen ADDRESS [--tls CERT KEY] [--trust PIN]... [--loops N]
///               [--web ADDRESS] [--web-tls CERT KEY]
///     WireProbe call ADDRESS say SIZE | count N SIZE [PAUSE_MS] | fail CODE TEXT [DELAY_MS]
///               [--timeout-ms N] [--tls CERT KEY --trust PIN]
///
/// As a server it writes one line of JSON with its addresses, and ends at SIGTERM or SIGINT
/// after a graceful shutdown.
@main
struct Program {
    static func main() {
        do {
            let options = try Options(CommandLine.arguments.dropFirst())
            if let call = try ProbeCall(options) {
                // Detached: `main` holds the main actor and never gives it back.
                Task.detached { exit(await call.run()) }
            } else {
                try serve(ProbeServers(options))
            }
        } catch {
            Output.error("WireProbe: \(error)")
            exit(2)
        }
        while true { pause() }
    }

    private static func serve(_ servers: ProbeServers) throws {
        // Blocked before a thread starts, so that no thread but this one takes them.
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        for signal in [SIGTERM, SIGINT] { unsafe sigaddset(&signals, signal) }
        unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
        Output.line(try servers.start())
        var signal: Int32 = 0
        unsafe sigwait(&signals, &signal)
        Task {
            await servers.shutdown()
            exit(0)
        }
    }
}
