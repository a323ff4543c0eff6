internal import Glibc

/// The one way to standard output and standard error.
enum Output {
    static func line(_ text: String) { write(text, to: STDOUT_FILENO) }

    static func error(_ text: String) { write(text, to: STDERR_FILENO) }

    private static func write(_ text: String, to descriptor: Int32) {
        var line = text + "\n"
        line.withUTF8 { unsafe _ = Glibc.write(descriptor, $0.baseAddress, $0.count) }
    }
}
