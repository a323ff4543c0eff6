internal import Glibc

/// Files and directories that nobody but the process's own user may read: keys and personal data.
public enum PrivateFile {
    /// Whether something stands at `path`.
    public static func exists(_ path: String) -> Bool {
        unsafe access(path, F_OK) == 0
    }

    /// Makes a directory, with those above it when they are missing; its mode becomes 0700.
    public static func makeDirectory(_ path: String) throws(FileError) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/" + part
            guard unsafe mkdir(made, 0o700) == 0 || errno == EEXIST else {
                throw failure("make", made)
            }
        }
        guard unsafe chmod(path, 0o700) == 0 else { throw failure("make private", path) }
    }

    /// The whole file.
    public static func read(_ path: String) throws(FileError) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("read", path) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes {
                unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure("read", path) }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
    }

    /// Writes a file of mode 0600, whole or not at all: a crash leaves the old file or the new one.
    public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
        let draft = path + ".new"
        let descriptor = unsafe open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("write", path) }
        defer { close(descriptor) }
        var remaining = bytes[...]
        while !remaining.isEmpty {
            let count = unsafe remaining.withUnsafeBytes {
                unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw failure("write", path) }
            remaining = remaining.dropFirst(count)
        }
        guard fsync(descriptor) == 0, unsafe rename(draft, path) == 0 else {
            throw failure("write", path)
        }
        try syncDirectory(of: path)
    }

    /// Brings a new name in a directory to disk.
    private static func syncDirectory(of path: String) throws(FileError) {
        let parent =
            path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = unsafe open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure("write", path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure("write", path) }
    }

    private static func failure(_ act: String, _ path: String) -> FileError {
        let number = errno
        return FileError(
            act: act, path: path, number: number, reason: unsafe String(cString: strerror(number)))
    }
}
