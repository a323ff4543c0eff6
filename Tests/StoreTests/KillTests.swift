import Foundation
import Glibc
import Store
import Testing

/// The child of the test below: the same test program, told by its environment to write until it is
/// killed and to say on standard error what was acknowledged.
private let childPath = ProcessInfo.processInfo.environment["STORE_TESTS_WRITE_UNTIL_KILLED"]

@Suite("Kill")
struct KillTests {
    @Test("A process that is killed while writing loses nothing that was acknowledged")
    func killedWriter() async throws {
        guard childPath == nil else { return }
        let directory = try TemporaryDirectory()
        for round in 0..<3 {
            let path = directory.file("\(round).db")
            let acknowledged = try killAfter(acknowledgements: 100 + 150 * round, path: path)
            let database = try Database(path: path, migrations: NotesDatabase.migrations)
            let kept = Set(try await database.read { try $0.noteBodies() })
            #expect(acknowledged.count >= 100)
            #expect(acknowledged.subtracting(kept).isEmpty)
            await database.close()
        }
    }

    /// Starts a writing child, kills it in the middle, and returns what it said was on disk.
    private func killAfter(acknowledgements: Int, path: String) throws -> Set<String> {
        let child = Process()
        child.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        child.arguments = ["--testing-library", "swift-testing", "--filter", "writeUntilKilled"]
        child.environment = ["STORE_TESTS_WRITE_UNTIL_KILLED": path]
        let pipe = Pipe()
        child.standardError = pipe
        child.standardOutput = FileHandle.nullDevice
        try child.run()
        var text = ""
        var isKilled = false
        while let more = try pipe.fileHandleForReading.read(upToCount: 4096), !more.isEmpty {
            text += String(decoding: more, as: UTF8.self)
            if !isKilled, text.utf8.count(where: { $0 == 10 }) >= acknowledgements {
                isKilled = kill(child.processIdentifier, SIGKILL) == 0
            }
        }
        child.waitUntilExit()
        // A line that the kill cut short was not read whole, so it does not count.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        return Set(lines.filter { $0.hasPrefix("row ") }.map(String.init))
    }

    @Test("(the child that is killed)", .enabled(if: childPath != nil))
    func writeUntilKilled() async throws {
        let database = try Database(
            path: try #require(childPath), migrations: NotesDatabase.migrations)
        await withTaskGroup { group in
            for writer in 0..<8 {
                group.addTask {
                    for number in 0..<100_000 {
                        let row = "row \(writer).\(number)"
                        guard (try? await database.write { try $0.addNote(row) }) != nil else {
                            return
                        }
                        FileHandle.standardError.write(Data((row + "\n").utf8))
                    }
                }
            }
        }
    }
}
