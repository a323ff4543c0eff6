internal import Glibc

/// The process as the person sees it who started it.
enum Process {
    /// Says something on standard error; the log goes the same way.
    static func say(_ text: String) {
        var line = text + "\n"
        line.withUTF8 { unsafe _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// Ends the process at once.
    static func exit(_ status: Int32) -> Never {
        Glibc.exit(status)
    }
}
