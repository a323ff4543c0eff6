internal import Glibc

/// What the node says to the person who started it; its log goes the same way.
enum StandardError {
    static func write(_ text: String) {
        var line = text + "\n"
        line.withUTF8 { unsafe _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    /// Ends the process at once.
    static func exit(_ status: Int32) -> Never {
        Glibc.exit(status)
    }
}
