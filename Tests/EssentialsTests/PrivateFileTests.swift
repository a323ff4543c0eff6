import Essentials
import Foundation
import Testing

@Suite("Private files")
struct PrivateFileTests {
    private let directory = FileManager.default.temporaryDirectory
        .appending(path: "private-\(UUID().uuidString)").path(percentEncoded: false)

    private func mode(_ path: String) throws -> Int {
        let facts = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(facts[.posixPermissions] as? Int)
    }

    @Test("A file comes back as written, replaced whole, for its owner only")
    func roundTrip() throws {
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let path = "\(directory)/deep/file"
        try PrivateFile.makeDirectory("\(directory)/deep")
        #expect(!PrivateFile.exists(path))
        let long = [UInt8](repeating: 7, count: 100_000)
        try PrivateFile.write(long, to: path)
        #expect(try PrivateFile.read(path) == long)
        try PrivateFile.write([1, 2], to: path)
        #expect(try PrivateFile.read(path) == [1, 2])
        #expect(try mode(path) == 0o600)
        #expect(try mode(directory) == 0o700)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: "\(directory)/deep") == ["file"])
    }

    @Test("What cannot be read or written says which file and why")
    func failures() throws {
        let error = #expect(throws: FileError.self) { try PrivateFile.read(directory) }
        #expect(error?.path == directory)
        #expect(error?.reason == "No such file or directory")
        #expect(throws: FileError.self) { try PrivateFile.write([], to: "\(directory)/file") }
    }
}
