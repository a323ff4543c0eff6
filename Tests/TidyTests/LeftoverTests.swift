import Foundation
import Testing

@Suite("Leftovers")
struct LeftoverTests {
    /// What no source may hold, with the reason to print.
    private static var forbidden: [(reason: String, pattern: Regex<Substring>)] {
        [
            ("traps are not for the product", /\b(?:fatalError|abort)\(/),
            (
                "write through Log, or fedctl's console",
                /(?:^|[^.\w])(?:print|debugPrint|dump)\(/
            ),
            ("nothing is forced: try, as and ! have honest forms", /[\w\])}?]!(?![=\w])/),
        ]
    }

    static func problems(in file: SourceFile) -> [String] {
        // A C library that gets no memory is the one trap: Swift's own allocations trap as well.
        let traps = file.lines.enumerated()
            .filter { $0.element.contains(/\bpreconditionFailure\((?!"out of memory"\))/) }
            .map { "\(file.path):\($0.offset + 1): a trap for something else than memory" }
        return forbidden.flatMap { rule in
            file.problems(rule.reason) { $0.contains(rule.pattern) }
        } + traps
    }

    @Test("No trap, print or forced unwrap stands in the product")
    func everyFile() {
        report(Repository.sources.flatMap(Self.problems))
    }

    @Test(
        "Each of them is found",
        arguments: [
            "fatalError(\"no\")", "preconditionFailure(\"no\")", "print(1)", "let a = try! b()",
            "let a = b as! C",
            "let a = b!.c", "let a = b[0]!", "let a = b()!",
        ])
    func found(line: String) {
        #expect(Self.problems(in: SourceFile(path: "A.swift", text: line)).count == 1)
    }

    @Test(
        "What only looks like one is not",
        arguments: [
            "preconditionFailure(\"out of memory\")", "if a != b {", "if !a {", "log.print(1)",
            "let a = \"print(1)! \\(b)!\"",
            "/// Never print(1)!", "return !isOpen",
        ])
    func notFound(line: String) {
        #expect(Self.problems(in: SourceFile(path: "A.swift", text: line)) == [])
    }

    @Test("No work is left for later in a comment", arguments: ["Sources", "Tests", "scripts"])
    func later(directory: String) {
        let words = ["TO" + "DO", "FIX" + "ME", "XX" + "X:", "HA" + "CK:"]
        report(
            lines(under: directory) { line in words.contains { line.contains($0) } }
                .map { "\($0): do it or file it" })
    }

    @Test(
        "No path of one person's machine stands anywhere",
        arguments: [
            "Sources", "Tests", "scripts", "compose", "Benchmarks", "Protos", "docs", ".ci",
        ])
    func machinePaths(directory: String) {
        let paths = ["/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/"]
        report(
            lines(under: directory) { line in paths.contains { line.contains($0) } }
                .map { "\($0): a path of one machine" })
    }

    private func lines(under directory: String, where isWrong: (String) -> Bool) -> [String] {
        Repository.files(under: directory).flatMap { path -> [String] in
            let lines = Repository.text(path)?.split(
                separator: "\n", omittingEmptySubsequences: false)
            return (lines ?? []).enumerated().filter { isWrong(String($0.element)) }
                .map { "\(path):\($0.offset + 1)" }
        }
    }
}
