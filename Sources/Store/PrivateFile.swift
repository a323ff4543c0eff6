internal import Glibc

/// Files that nobody but the node's user may read.
enum PrivateFile {
    /// Makes the file when it is not there, readable and writable by its owner only. SQLite gives
    /// the log and the shared memory beside it the same rights.
    static func create(_ path: String) throws(DatabaseError) {
        let descriptor = unsafe open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw DatabaseError(.cannotOpen, "cannot open or make the file (errno \(errno))")
        }
        // Closed before SQLite opens it: closing later would drop SQLite's POSIX locks.
        close(descriptor)
    }
}
