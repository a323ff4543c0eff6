import Foundation
import Testing

/// The repository that the tests stand in, as files on disk.
enum Repository {
    /// Its root, found from this file's own place.
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Every file that a person wrote in a directory, by its path from the root, sorted.
    static func files(under directory: String, ending suffixes: [String] = [""]) -> [String] {
        let base = root.appending(path: directory)
        let found = FileManager.default.enumerator(atPath: base.path(percentEncoded: false))
        return (found?.compactMap { $0 as? String } ?? [])
            .filter { path in suffixes.contains { path.hasSuffix($0) } }
            .map { "\(directory)/\($0)" }
            .filter { isFile($0) }
            .sorted()
    }

    /// The product's Swift files, generated ones left out. Read once: blanking takes its time.
    static let sources = swiftFiles(under: "Sources")

    /// The tests' Swift files, likewise.
    static let tests = swiftFiles(under: "Tests")

    private static func swiftFiles(under directory: String) -> [SourceFile] {
        files(under: directory, ending: [".swift"]).compactMap { path in
            text(path).map { SourceFile(path: path, text: $0) }
        }
        .filter { !$0.isGenerated }
    }

    /// The directories that hold something, as paths from the root.
    static func directories(under directory: String) -> Set<String> {
        Set(
            files(under: directory).map { path in
                path.split(separator: "/").dropLast().joined(separator: "/")
            })
    }

    /// The text of a file; nil when there is none, or when it is no text.
    static func text(_ path: String) -> String? {
        try? String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    private static func isFile(_ path: String) -> Bool {
        let values = try? root.appending(path: path).resourceValues(forKeys: [.isRegularFileKey])
        return values?.isRegularFile ?? false
    }
}

/// Fails the running test once for each problem, so that all are seen at once.
func report(_ problems: [String]) {
    for problem in problems { Issue.record("\(problem)") }
}
