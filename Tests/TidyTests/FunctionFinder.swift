/// Finds functions and their lengths in blanked code.
struct FunctionFinder {
    /// A function with a body.
    struct Function: Equatable {
        /// Its name, or `init` and the like.
        let name: String
        /// The line of its keyword, from 1.
        let line: Int
        /// How many lines from there to its closing brace.
        let length: Int
    }

    private let code: [Character]
    private var position = 0
    private var line = 1

    /// Every function in `lines`, nested ones too.
    static func functions(in lines: [String]) -> [Function] {
        lines.indices.flatMap { index -> [Function] in
            guard let name = name(in: lines[index]) else { return [] }
            var finder = FunctionFinder(code: Array(lines[index...].joined(separator: "\n")))
            return finder.length().map { [Function(name: name, line: index + 1, length: $0)] } ?? []
        }
    }

    private init(code: [Character]) {
        self.code = code
    }

    private static func name(in line: String) -> String? {
        let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        if let keyword = words.firstIndex(of: "func") {
            return keyword + 1 < words.count ? String(words[keyword + 1]) : "operator"
        }
        let modifiers: Set<Substring> = [
            "public", "package", "private", "internal", "fileprivate", "convenience", "required",
            "override", "mutating", "static", "unsafe", "inlinable", "isolated", "nonisolated",
        ]
        guard let first = words.first(where: { !modifiers.contains($0) }),
            ["init", "deinit", "subscript"].contains(first), !line.contains("."),
            !line.contains("=") || line.contains("init(")
        else { return nil }
        return String(first)
    }

    /// The lines from the start to the end of the first body; nil when the declaration has none.
    private mutating func length() -> Int? {
        var parentheses = 0
        while position < code.count {
            switch code[position] {
            case "(", "[": parentheses += 1
            case ")", "]": parentheses -= 1
            case "{" where parentheses == 0: return bodyEnd()
            case "}" where parentheses == 0: return nil
            case "\n" where parentheses == 0 && !continues(): return nil
            default: break
            }
            advance()
        }
        return nil
    }

    /// Whether the declaration goes on after this line break.
    private func continues() -> Bool {
        let next = String(code[position...].drop { $0.isWhitespace }.prefix(10))
        return ["{", "async", "throws", "rethrows", "->", "where"].contains { next.hasPrefix($0) }
            || code[..<position].last { $0 != " " } == ","
    }

    private mutating func bodyEnd() -> Int? {
        var braces = 0
        while position < code.count {
            if code[position] == "{" { braces += 1 }
            if code[position] == "}" { braces -= 1 }
            if braces == 0 { return line }
            advance()
        }
        return nil
    }

    private mutating func advance() {
        if code[position] == "\n" { line += 1 }
        position += 1
    }
}
