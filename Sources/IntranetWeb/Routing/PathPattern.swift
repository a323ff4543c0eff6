/// The shape of the paths that a route serves: "/berichten/{post}/reacties".
///
/// A part in braces stands for one non-empty segment; no route needs more than one.
struct PathPattern: Sendable, Hashable, CustomStringConvertible {
    let description: String
    private let segments: [String]
    private let hole: Int?

    init(_ text: StaticString) {
        description = text.description
        segments = Self.split(description).map(String.init)
        hole = segments.firstIndex { $0.hasPrefix("{") }
    }

    /// Whether any path of this shape has something to fill in.
    var hasParameter: Bool { hole != nil }

    /// What stands at the part in braces (empty without one) when a path has this shape, else nil.
    func match(_ path: [Substring]) -> String? {
        guard path.count == segments.count else { return nil }
        for index in segments.indices where index != hole {
            guard path[index] == segments[index] else { return nil }
        }
        return hole.map { String(path[$0]) } ?? ""
    }

    /// The path with something filled in, for tests and links.
    func path(with parameter: String) -> String {
        guard let hole else { return description }
        var filled = segments
        filled[hole] = parameter
        return "/" + filled.joined(separator: "/")
    }

    /// The segments of a path; a slash at the end makes no difference.
    static func split(_ path: String) -> [Substring] {
        path.split(separator: "/", omittingEmptySubsequences: true)
    }
}
