/// One Swift file, as text and as code without comments and texts.
struct SourceFile {
    /// The path from the repository's root.
    let path: String
    /// The lines as they stand.
    let lines: [String]
    /// The same lines with every comment and text blanked.
    let code: [String]

    /// Whether a script wrote it.
    var isGenerated: Bool { lines.first?.hasPrefix("// Generated") ?? false }

    /// The module that it belongs to.
    var module: String { String(path.split(separator: "/").dropFirst().first ?? "") }

    init(path: String, text: String) {
        self.path = path
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        code = SwiftBlanker.blank(text)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// `path:line: message` for every line of code that `isWrong` dislikes.
    func problems(_ message: String, where isWrong: (String) -> Bool) -> [String] {
        code.enumerated().filter { isWrong($0.element) }
            .map { "\(path):\($0.offset + 1): \(message)" }
    }
}
