import Testing

@Suite("Sizes")
struct SizeTests {
    static let longestFile = 400
    static let longestFunction = 60

    @Test("No file is longer than a reader can hold")
    func files() {
        report(
            (Repository.sources + Repository.tests)
                .filter { $0.lines.count > Self.longestFile }
                .map { "\($0.path): \($0.lines.count) lines, at most \(Self.longestFile)" })
    }

    @Test("No function is longer than a screen")
    func functions() {
        for file in Repository.sources {
            report(
                FunctionFinder.functions(in: file.code)
                    .filter { $0.length > Self.longestFunction }
                    .map {
                        "\(file.path):\($0.line): \($0.name) has \($0.length) lines, "
                            + "at most \(Self.longestFunction)"
                    })
        }
    }

    @Test("Functions are found with their lengths")
    func finding() {
        let text = """
            protocol Door {
                func open(_ body: () -> Void) throws
                init()
            }
            struct Gate: Door {
                public init() {}
                @inlinable func open(
                    _ body: () -> Void = { }
                ) throws {
                    if true { body() }
                }
                let words = "func no() { }"
                subscript(index: Int) -> Int {
                    index
                }
            }
            """
        let found = FunctionFinder.functions(in: SourceFile(path: "A.swift", text: text).code)
        #expect(
            found == [
                .init(name: "init", line: 6, length: 1), .init(name: "open", line: 7, length: 5),
                .init(name: "subscript", line: 13, length: 3),
            ])
    }
}
