internal import Essentials
internal import Glibc

/// Files and directories that nobody but the node's user may read.
enum PrivateFiles {
    /// Everything that this process makes from now on is for its own user only.
    static func makePrivate() {
        umask(0o077)
    }

    /// Makes a directory with those above it; one that is there already gets the mode 0700.
    static func makeDirectory(_ path: String) throws(NodeFailure) {
        do {
            try PrivateFile.makeDirectory(path)
        } catch {
            throw failure(error, next: "Choose another --dir.")
        }
    }

    static func exists(_ path: String) -> Bool {
        PrivateFile.exists(path)
    }

    static func read(_ path: String) throws(NodeFailure) -> [UInt8] {
        do {
            return try PrivateFile.read(path)
        } catch {
            throw failure(error, next: "Check the file and its owner.")
        }
    }

    /// Writes a new file of mode 0600 and brings it to disk before it gets its name.
    static func write(_ bytes: [UInt8], to path: String) throws(NodeFailure) {
        do {
            try PrivateFile.write(bytes, to: path)
        } catch {
            throw failure(error, next: "Check the directory, its owner and the room on the disk.")
        }
    }

    static func remove(_ path: String) {
        unsafe unlink(path)
    }

    /// Lets only the owner use a socket.
    static func protectSocket(_ path: String) throws(NodeFailure) {
        guard unsafe chmod(path, 0o600) == 0 else {
            throw NodeFailure(
                message: "Cannot make \(path) private.", next: "Check the file system.")
        }
    }

    /// How large a file is; 0 when it is not there.
    static func size(_ path: String) -> UInt64 {
        var facts = stat()
        return unsafe stat(path, &facts) == 0 ? UInt64(max(facts.st_size, 0)) : 0
    }

    /// The user that this process runs as.
    static var ownUser: UInt32 { geteuid() }

    private static func failure(_ error: FileError, next: String) -> NodeFailure {
        NodeFailure(
            message: "Cannot \(error.act) \(error.path): \(error.reason).", next: next)
    }
}
