import Testing

@Suite("Imports")
struct ImportTests {
    @Test("Imports point down, and each C library is seen from one place")
    func everyFile() {
        report(Repository.sources.flatMap(ImportRules.problems))
    }

    @Test("Every module stands in a layer")
    func everyModule() {
        let modules = Set(Repository.sources.map(\.module))
        #expect(modules.filter { ImportRules.layer(of: $0) == nil } == [])
        #expect(modules.count > 10)
    }

    @Test(
        "An import that breaks a rule is found",
        arguments: [
            ("Sources/Wire/RPC/Call.swift", "internal import Glibc"),
            ("Sources/Wire/RPC/Call.swift", "import struct COpenSSL.SSL"),
            ("Sources/Store/Row.swift", "public import IntranetCore"),
            ("Sources/Store/Row.swift", "import Wire"),
            ("Sources/Crypto/Hash.swift", "import Foundation"),
            ("Sources/Elsewhere/Thing.swift", "import Essentials"),
        ])
    func found(path: String, line: String) {
        #expect(ImportRules.problems(in: SourceFile(path: path, text: line)).count == 1)
    }

    @Test("An import in a comment or a text is none")
    func notCode() {
        let text = "// import Foundation\nlet text = \"\"\"\nimport Foundation\n\"\"\"\n"
        #expect(
            ImportRules.problems(in: SourceFile(path: "Sources/Wire/A.swift", text: text)) == [])
    }
}
