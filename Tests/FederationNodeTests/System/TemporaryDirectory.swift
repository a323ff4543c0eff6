import Essentials
import Glibc

@testable import FederationNode

/// Runs a test in a directory of its own, which is gone afterwards.
func withTemporaryDirectory(_ body: (NodeDirectory) throws -> Void) throws {
    let path = "/tmp/lerarenkamer-\(SystemRandom().bytes(8).hex)"
    try PrivateFiles.makeDirectory(path)
    defer {
        for name in ["node.json", "node.lock", "inner/file", "inner"] {
            unsafe remove("\(path)/\(name)")
        }
        unsafe remove(path)
    }
    try body(NodeDirectory(path))
}

/// The permission bits of a file.
func mode(of path: String) -> mode_t {
    var facts = stat()
    unsafe stat(path, &facts)
    return facts.st_mode & 0o777
}
