import Essentials
import Testing
import Wire

@testable import IntranetWeb

@Suite struct AssetsTests {
    private let library = AssetLibrary(
        settings: SiteSettings(
            boardName: "Stichting \"De Brug\"", colour: "#ffcc00", cookieSuffix: "0a1b2c3d"))

    @Test("a file's name changes with its content")
    func fingerprints() {
        let one = Asset(name: "a", extension: "css", contentType: "text/css", bytes: [1])
        let two = Asset(name: "a", extension: "css", contentType: "text/css", bytes: [2])
        #expect(one.path != two.path)
        #expect(library.named(library.style.fileName)?.bytes == library.style.bytes)
        #expect(library.named("site.css") == nil)
    }

    @Test("files are kept for ever, and only under the name that they have")
    func caching() async throws {
        let board = try await TestBoard()
        let browser = TestBrowser(board)
        let script = await browser.get(board.site.assets.script.path)
        #expect(script.fields["cache-control"] == "public, max-age=31536000, immutable")
        #expect(script.fields["content-type"] == "text/javascript; charset=utf-8")
        #expect(await browser.get("/assets/live.js").status == 404)
        #expect(await browser.get("/assets/..%2fsite.css").status == 404)
    }

    @Test("style and script load nothing from elsewhere")
    func selfContained() {
        for asset in [library.style, library.script] {
            let text = String(decoding: asset.bytes, as: UTF8.self)
            #expect(!text.contains("http://") && !text.contains("https://"))
            #expect(!text.contains("@import") && !text.contains("eval("))
        }
    }

    @Test("a board's name cannot break the manifest")
    func manifest() {
        let text = String(decoding: library.manifest.bytes, as: UTF8.self)
        #expect(text.contains(#""name":"Stichting \"De Brug\"""#))
    }

    @Test(
        "every colour that a board chooses gives text that reads",
        arguments: [
            "#000000", "#ffffff", "#ffcc00", "#ff0000", "#00ff00", "#0000ff", "#808080", "#0b6e4f",
            "geen kleur",
        ])
    func readableColours(text: String) {
        let colour = BoardColour(text)
        #expect(colour.solid.contrast(with: colour.onSolid) >= 4.5)
        let shades = colour.styleSheet.matches(of: /--([a-z-]+): #([0-9a-f]{6})/)
        #expect(shades.count == 8)
        for half in [shades.prefix(4), shades.suffix(4)] {
            let byName = Dictionary(
                uniqueKeysWithValues: half.map { (String($0.1), shade(String($0.2))) })
            for (ink, ground) in [("board-ink", "board-soft"), ("on-board", "board")] {
                guard let ink = byName[ink], let ground = byName[ground] else {
                    Issue.record("a token is missing")
                    continue
                }
                #expect(ink.contrast(with: ground) >= 4.5)
            }
        }
    }

    private func shade(_ hex: String) -> BoardColour.Shade {
        let bytes = [UInt8](hex: hex) ?? [0, 0, 0]
        return BoardColour.Shade(
            red: Double(bytes[0]), green: Double(bytes[1]), blue: Double(bytes[2]))
    }

    @Test("contrast is what WCAG says it is")
    func contrast() {
        #expect(abs(BoardColour.Shade.white.contrast(with: .black) - 21) < 0.001)
        let grey = shade("767676")
        #expect(abs(grey.contrast(with: .white) - 4.54) < 0.01)
    }
}
