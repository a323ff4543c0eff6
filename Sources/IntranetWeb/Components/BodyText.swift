extension PageContext {
    /// What somebody wrote: escaped, line ends kept by the style sheet, web addresses as links.
    func bodyText(_ text: String) -> HTML {
        guard text.utf8.count > 9, Self.mayHoldLink(text) else { return "\(text)" }
        var result = HTML.empty
        var rest = Substring(text)
        while let start = Self.linkStart(in: rest) {
            let end = Self.linkEnd(in: rest[start...])
            let address = String(rest[start..<end])
            result.append("\(String(rest[..<start]))")
            result.append(
                "<a href=\"\(address)\" rel=\"noopener noreferrer nofollow\">\(address)</a>")
            rest = rest[end...]
        }
        result.append("\(String(rest))")
        return result
    }

    /// Most posts have no link: one cheap look for "//" spares them the search.
    private static func mayHoldLink(_ text: String) -> Bool {
        let bytes = text.utf8Span.span
        for index in 1..<max(1, bytes.count) where bytes[index] == UInt8(ascii: "/") {
            if bytes[index - 1] == UInt8(ascii: "/") { return true }
        }
        return false
    }

    /// Where "https://" or "http://" begins with something behind it; no other scheme is linked.
    private static func linkStart(in text: Substring) -> Substring.Index? {
        var index = text.startIndex
        while index < text.endIndex {
            let rest = text[index...]
            for scheme in ["https://", "http://"] where rest.hasPrefix(scheme) {
                let behind = rest.dropFirst(scheme.count).first
                if let behind, behind.isLetter || behind.isNumber { return index }
            }
            index = text.index(after: index)
        }
        return nil
    }

    /// A link ends at white space or a quote; the full stop of the sentence is not part of it.
    private static func linkEnd(in text: Substring) -> Substring.Index {
        var link = text.prefix { !$0.isWhitespace && !"<>\"'".contains($0) }
        while let last = link.last, ".,;:!?)".contains(last) { link.removeLast() }
        return link.endIndex
    }
}
