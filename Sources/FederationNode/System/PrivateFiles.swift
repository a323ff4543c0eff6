internal import Glibc

/// Files and directories that nobody but the node's user may read.
enum PrivateFiles {
    /// Everything that this process makes from now on is for its own user only.
    static func makePrivate() {
        umask(0o077)
    }

    /// Makes a directory with those above it; one that is there already gets the mode 0700.
    static func makeDirectory(_ path: String) throws(NodeFailure) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += made.isEmpty || made.hasSuffix("/") ? String(part) : "/" + part
            guard unsafe mkdir(made, 0o700) == 0 || errno == EEXIST else {
                throw failure("\(made) cannot be made", "Choose another --dir.")
            }
        }
        guard unsafe chmod(path, 0o700) == 0 else {
            throw failure("\(path) cannot be made private", "Choose another --dir.")
        }
    }

    static func exists(_ path: String) -> Bool {
        unsafe access(path, F_OK) == 0
    }

    static func read(_ path: String) throws(NodeFailure) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw failure("\(path) cannot be read", "Check the file and its owner.")
        }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = unsafe chunk.withUnsafeMutableBytes {
                unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else {
                throw failure("\(path) cannot be read", "Check the file and its owner.")
            }
            if count == 0 { return bytes }
            bytes += chunk[..<count]
        }
    }

    /// Writes a new file of mode 0600 and brings it to disk before it gets its name.
    static func write(_ bytes: [UInt8], to path: String) throws(NodeFailure) {
        let new = path + ".new"
        let descriptor = unsafe open(new, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw failure("\(path) cannot be written", "Check the directory and its owner.")
        }
        defer { close(descriptor) }
        var remaining = bytes[...]
        while !remaining.isEmpty {
            let count = unsafe remaining.withUnsafeBytes {
                unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw failure("\(path) cannot be written", "Make room on the disk.")
            }
            remaining = remaining.dropFirst(count)
        }
        guard fsync(descriptor) == 0, unsafe rename(new, path) == 0 else {
            throw failure("\(path) cannot be written", "Check the disk.")
        }
    }

    static func remove(_ path: String) {
        unsafe unlink(path)
    }

    /// Lets only the owner use a socket.
    static func protectSocket(_ path: String) throws(NodeFailure) {
        guard unsafe chmod(path, 0o600) == 0 else {
            throw failure("\(path) cannot be made private", "Check the directory's file system.")
        }
    }

    /// How large a file is; 0 when it is not there.
    static func size(_ path: String) -> UInt64 {
        var facts = stat()
        return unsafe stat(path, &facts) == 0 ? UInt64(max(facts.st_size, 0)) : 0
    }

    /// The user that this process runs as.
    static var ownUser: UInt32 { geteuid() }

    private static func failure(_ what: String, _ next: String) -> NodeFailure {
        let reason = unsafe String(cString: strerror(errno))
        return NodeFailure(message: "\(what): \(reason).", next: next)
    }
}
