internal import Glibc

/// Holds a data directory for one process; the kernel lets go when the process ends in any way.
struct InstanceLock: ~Copyable {
    private let descriptor: Int32

    /// Takes the lock and writes this process's number into it.
    init(_ directory: NodeDirectory) throws(NodeFailure) {
        descriptor = unsafe open(directory.lock, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw NodeFailure(
                message: "\(directory.path) is no directory this user can write to.",
                next: "FederationNode init --dir \(directory.path) …")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw NodeFailure(
                message: "Another process serves \(directory.path) already.",
                next: "Stop the process whose number stands in \(directory.lock).")
        }
        ftruncate(descriptor, 0)
        let text = Array("\(getpid())\n".utf8)
        unsafe text.withUnsafeBytes {
            _ = unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0)
        }
    }

    /// Lets another process serve the directory; being called, it also keeps the lock until then.
    consuming func release() {}

    deinit {
        close(descriptor)
    }
}
