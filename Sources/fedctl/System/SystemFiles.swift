internal import Glibc

/// Files and standard input of this machine.
struct SystemFiles: InputFiles {
    /// What one call to the node can carry; the whole public register is half of this.
    private static let sizeLimit = 4_000_000

    func read(_ path: String) throws -> [UInt8] {
        guard path != "-" else { return try readAll(STDIN_FILENO, path) }
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw Failure(
                .refused, "\(path) cannot be read: \(Self.reason(errno)).", next: "ls -l \(path)")
        }
        defer { close(descriptor) }
        return try readAll(descriptor, path)
    }

    func readSecret(prompt: String) throws -> String {
        var settings = termios()
        let isTerminal = unsafe tcgetattr(STDIN_FILENO, &settings) == 0
        guard isTerminal else { return Self.firstLine(try readAll(STDIN_FILENO, "-")) }
        Console.system.write(.error, prompt)
        var hidden = settings
        hidden.c_lflag &= ~tcflag_t(ECHO)
        unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer {
            unsafe tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings)
            Console.system.write(.error, "\n")
        }
        return readLine(strippingNewline: true) ?? ""
    }

    private static func firstLine(_ bytes: [UInt8]) -> String {
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
        return String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
    }

    private func readAll(_ descriptor: Int32, _ path: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes {
                unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw Failure(
                    .refused, "\(path) cannot be read: \(Self.reason(errno)).",
                    next: "ls -l \(path)")
            }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
            guard bytes.count <= Self.sizeLimit else {
                throw Failure(
                    .refused, "\(path) is larger than 4 MB.",
                    next: "Split the file; each part needs the heading.")
            }
        }
    }

    private static func reason(_ code: Int32) -> String {
        unsafe String(cString: strerror(code))
    }
}
