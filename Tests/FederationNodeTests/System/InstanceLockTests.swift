import Glibc
import Testing

@testable import FederationNode

@Suite("One process a directory")
struct InstanceLockTests {
    @Test("A second lock is refused until the first is released")
    func once() throws {
        try withTemporaryDirectory { directory in
            let first = try InstanceLock(directory)
            let failure = #expect(throws: NodeFailure.self) { try take(directory) }
            #expect(failure?.message.contains("already") == true)
            let text = String(decoding: try PrivateFiles.read(directory.lock), as: UTF8.self)
            #expect(text == "\(getpid())\n")
            first.release()
            try take(directory)
        }
    }

    private func take(_ directory: NodeDirectory) throws {
        let lock = try InstanceLock(directory)
        lock.release()
    }
}
