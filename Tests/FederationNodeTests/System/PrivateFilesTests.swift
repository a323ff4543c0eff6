import Glibc
import Testing

@testable import FederationNode

@Suite("Files that only the node's user may read")
struct PrivateFilesTests {
    @Test("Directories get 0700 and files 0600, whatever they were")
    func modes() throws {
        try withTemporaryDirectory { directory in
            #expect(mode(of: directory.path) == 0o700)
            let inner = directory.path + "/inner"
            unsafe mkdir(inner, 0o755)
            try PrivateFiles.makeDirectory(inner)
            #expect(mode(of: inner) == 0o700)
            try PrivateFiles.write([1, 2, 3], to: inner + "/file")
            #expect(mode(of: inner + "/file") == 0o600)
            #expect(try PrivateFiles.read(inner + "/file") == [1, 2, 3])
            try PrivateFiles.write([4], to: inner + "/file")
            #expect(try PrivateFiles.read(inner + "/file") == [4])
            #expect(PrivateFiles.size(inner + "/file") == 1)
        }
    }

    @Test("A file that is not there says so")
    func missing() {
        let failure = #expect(throws: NodeFailure.self) {
            try PrivateFiles.read("/nonexistent/file")
        }
        #expect(failure?.message.contains("No such file") == true)
    }
}
