/// The cookies that a browser sent.
struct Cookies: Sendable {
    private let header: String

    /// The value of the request's `Cookie` field, nil when it has none.
    init(_ header: String?) {
        self.header = header ?? ""
    }

    /// The first cookie of that name.
    ///
    /// The browser puts the cookie with the longest path first; ours all have the path `/`.
    subscript(name: String) -> String? {
        for pair in header.utf8.split(separator: UInt8(ascii: ";")) {
            let trimmed = pair.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
            guard let equals = trimmed.firstIndex(of: UInt8(ascii: "=")),
                trimmed[..<equals].elementsEqual(name.utf8)
            else { continue }
            return String(decoding: trimmed[trimmed.index(after: equals)...], as: UTF8.self)
        }
        return nil
    }
}
