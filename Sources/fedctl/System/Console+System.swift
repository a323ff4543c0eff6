internal import Glibc

extension Console {
    /// The terminal, or the pipe, that fedctl was started with.
    static var system: Console {
        let hasColour = unsafe isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil
        return Console(hasColour: hasColour) { stream, text in
            let descriptor = stream == .output ? STDOUT_FILENO : STDERR_FILENO
            var remaining = Array(text.utf8)[...]
            while !remaining.isEmpty {
                let count = unsafe remaining.withUnsafeBytes {
                    unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
                }
                if count < 0, errno == EINTR { continue }
                // A closed pipe: whoever read has had enough.
                guard count > 0 else { return }
                remaining = remaining.dropFirst(count)
            }
        }
    }
}
