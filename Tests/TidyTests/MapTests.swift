import Foundation
import Testing

/// ARCHITECTURE.md is the map: what is not on it cannot be found.
@Suite("The map")
struct MapTests {
    @Test(
        "Every directory of Sources is named in ARCHITECTURE.md",
        .enabled(if: Repository.text("ARCHITECTURE.md") != nil))
    func directories() throws {
        let map = try #require(Repository.text("ARCHITECTURE.md"))
        let unnamed = Repository.directories(under: "Sources").sorted().filter { path in
            !path.hasPrefix("Sources/CMessages/") && !path.hasSuffix("/Generated")
                && !map.contains("\(path.split(separator: "/").last ?? "")")
        }
        report(unnamed.map { "ARCHITECTURE.md does not name \($0)/" })
    }

    @Test(
        "Links to files lead somewhere",
        arguments: ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "compose/README.md"])
    func links(document: String) {
        guard let text = Repository.text(document) else { return }
        let folder = document.split(separator: "/").dropLast().joined(separator: "/")
        let dead = text.matches(of: /\]\(([^)#]+)(#[^)]*)?\)/).map { String($0.output.1) }
            .filter { !$0.contains("://") }
            .filter { !exists(folder.isEmpty ? $0 : "\(folder)/\($0)") }
        report(dead.map { "\(document): \($0) is not there" })
    }

    private func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(
            atPath: Repository.root.appending(path: path).path(percentEncoded: false))
    }
}
