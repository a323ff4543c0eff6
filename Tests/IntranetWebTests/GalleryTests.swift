import Essentials
import Foundation
import IntranetCore
import Testing

@testable import IntranetWeb

/// Writes pages as files to look at, when `PAGE_GALLERY` names a directory.
@Suite struct GalleryTests {
    static let directory = ProcessInfo.processInfo.environment["PAGE_GALLERY"]

    @Test("pages can be written as files to look at", .enabled(if: directory != nil))
    func writePages() async throws {
        let board = try await TestBoard()
        let story = try await TestStory(on: board)
        let sanne = try await TestBrowser.loggedIn(.sanne, at: board)
        let joke = try await TestBrowser.loggedIn(.joke, at: board)
        let noor = try await TestBrowser.loggedIn(.noor, at: board)
        let pages: [(String, TestBrowser, String)] = [
            ("inloggen", TestBrowser(board), "/inloggen"),
            ("nieuws", sanne, "/"), ("nieuws-kantoor", joke, "/"),
            ("school", sanne, "/mijn-school"), ("geen-school", noor, "/mijn-school"),
            ("groepen", sanne, "/groepen"), ("groepen-leeg", noor, "/groepen"),
            ("groep-nieuw", sanne, "/groepen/nieuw"), ("groep", sanne, "/groepen/\(story.group)"),
            ("groep-vreemd", noor, "/groepen/\(story.group)"),
            ("netwerk", sanne, "/groepen/\(story.network)"),
            ("netwerk-lid", noor, "/groepen/\(story.network)/lid"),
            ("bericht", sanne, "/berichten/\(story.news)"),
            ("bericht-netwerk", sanne, "/berichten/\(story.networkPost)"),
            ("gegevens", sanne, "/mijn-gegevens"), ("weg", sanne, "/bestaat-niet"),
        ]
        let root = URL(fileURLWithPath: try #require(Self.directory))
        for (name, browser, target) in pages {
            try Data(await browser.get(target).text.utf8)
                .write(to: root.appendingPathComponent("\(name).html"))
        }
        let wrong = await TestBrowser(board).post(
            "/inloggen", ["email": "wie@lindenboom.example", "password": "niets"])
        try Data(wrong.text.utf8).write(to: root.appendingPathComponent("inloggen-fout.html"))
        let assets = board.site.assets
        for asset in [assets.style, assets.boardStyle, assets.script, assets.icon, assets.manifest]
        {
            let file = root.appendingPathComponent(String(asset.path.dropFirst()))
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(asset.bytes).write(to: file)
        }
    }
}
