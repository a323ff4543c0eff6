/// Replaces comments and texts in Swift code by spaces, so that words in them are not taken for
/// code. Line breaks stay. Code inside `\( … )` counts as text.
struct SwiftBlanker {
    private let source: [Character]
    private var position = 0
    private var result: [Character] = []

    /// `text` with the same lines and columns, blanked.
    static func blank(_ text: String) -> String {
        var blanker = SwiftBlanker(source: Array(text))
        blanker.run()
        return String(blanker.result)
    }

    private init(source: [Character]) {
        self.source = source
        result.reserveCapacity(source.count)
    }

    private mutating func run() {
        while position < source.count {
            if starts(with: "//") {
                skip { $0.source[$0.position] == "\n" }
            } else if starts(with: "/*") {
                skipComment()
            } else if let opening = textOpening() {
                skipText(opening)
            } else {
                result.append(source[position])
                position += 1
            }
        }
    }

    private func starts(with text: String) -> Bool {
        source[position...].starts(with: text)
    }

    private mutating func blankOne(_ count: Int = 1) {
        for _ in 0..<count where position < source.count {
            result.append(source[position] == "\n" ? "\n" : " ")
            position += 1
        }
    }

    private mutating func skip(until ends: (Self) -> Bool) {
        while position < source.count, !ends(self) { blankOne() }
    }

    private mutating func skipComment() {
        blankOne(2)
        while position < source.count, !starts(with: "*/") {
            if starts(with: "/*") { skipComment() } else { blankOne() }
        }
        blankOne(2)
    }

    /// The quotes and number signs that begin a text here; nil when none does.
    private func textOpening() -> (quotes: String, signs: String)? {
        let signs = String(source[position...].prefix { $0 == "#" })
        let rest = source[(position + signs.count)...]
        if rest.starts(with: "\"\"\"") { return ("\"\"\"", signs) }
        return rest.first == "\"" ? ("\"", signs) : nil
    }

    private mutating func skipText(_ opening: (quotes: String, signs: String)) {
        let closing = opening.quotes + opening.signs
        blankOne(closing.count)
        while position < source.count, !starts(with: closing) {
            if starts(with: "\\" + opening.signs + "(") {
                blankOne(2 + opening.signs.count)
                skipInterpolation()
            } else if starts(with: "\\" + opening.signs) {
                blankOne(2 + opening.signs.count)
            } else {
                blankOne()
            }
        }
        blankOne(closing.count)
    }

    private mutating func skipInterpolation() {
        var depth = 1
        while position < source.count, depth > 0 {
            if let opening = textOpening() {
                skipText(opening)
                continue
            }
            if source[position] == "(" { depth += 1 }
            if source[position] == ")" { depth -= 1 }
            blankOne()
        }
    }
}
