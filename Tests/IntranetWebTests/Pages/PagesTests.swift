import IntranetCore
import Testing
import Wire

@testable import IntranetWeb

/// What pages say and hold, without a browser.
@Suite struct PagesTests {
    private static let paths = [
        "/", "/mijn-school", "/groepen", "/groepen/nieuw", "/mijn-gegevens", "/bestaat-niet",
        "/inloggen", "/berichten/1", "/berichten/2", "/groepen/4", "/groepen/6",
    ]

    @Test("no page has a script, style or handler within it, and every page names its language")
    func nothingInline() async throws {
        let board = try await TestBoard()
        _ = try await TestStory(on: board)
        let sanne = try await TestBrowser.loggedIn(.sanne, at: board)
        for path in Self.paths {
            let page = await sanne.get(path).text
            #expect(page.isEmpty || page.contains("<html lang=\"nl\">"))
            #expect(!page.contains(/<style|\sstyle=|\son[a-z]+=|javascript:/))
            #expect(!page.contains(/<script(?! type="module" src="\/assets\/)/))
        }
    }

    @Test("every answer carries the headers that keep a browser safe")
    func securityHeaders() async throws {
        let board = try await TestBoard(isSecure: true)
        let browser = TestBrowser(board)
        let styles = board.site.assets.style.path
        for path in Self.paths + [styles, "/updates?space=1", "/assets/weg.css"] {
            let fields = await browser.get(path).fields
            let policy = try #require(fields["content-security-policy"])
            #expect(policy.hasPrefix("default-src 'none';") && !policy.contains("unsafe"))
            #expect(policy.contains("frame-ancestors 'none'") && policy.contains("base-uri 'none'"))
            #expect(fields["x-content-type-options"] == "nosniff")
            #expect(fields["cross-origin-opener-policy"] == "same-origin")
            #expect(fields["referrer-policy"] == "same-origin")
            #expect(fields["strict-transport-security"] != nil)
            let mayBeKept = path == styles
            #expect((fields["cache-control"] == "no-store") != mayBeKept, "\(path)")
        }
    }

    @Test("what people write stays text")
    func escapesPosts() async throws {
        let board = try await TestBoard()
        let joke = try await TestBrowser.loggedIn(.joke, at: board)
        let attack = "<script>alert(1)</script><img src=x onerror=alert(1)> \" ' & </textarea>"
        let posted = await joke.post("/ruimtes/1/berichten", ["body": attack])
        #expect(posted.status == 303)
        let page = await joke.get("/").text
        #expect(page.contains("&lt;script&gt;alert(1)"))
        #expect(!page.contains("<script>") && !page.contains("<img"))
    }

    @Test("web addresses become links, other schemes do not")
    func linksAddresses() async throws {
        let board = try await TestBoard()
        let joke = try await TestBrowser.loggedIn(.joke, at: board)
        _ = await joke.post(
            "/ruimtes/1/berichten",
            ["body": "Kijk op https://a.example/b?c=1&d=2. Niet: javascript://x of https://"])
        let page = await joke.get("/").text
        #expect(
            page.contains(
                "<a href=\"https://a.example/b?c=1&amp;d=2\" rel=\"noopener noreferrer nofollow\">"
                    + "https://a.example/b?c=1&amp;d=2</a>. Niet: javascript://x of https://"))
    }

    @Test("a network group is marked, names its boards, and says where a post has come")
    func networkGroup() async throws {
        let board = try await TestBoard()
        let story = try await TestStory(on: board)
        let sanne = try await TestBrowser.loggedIn(.sanne, at: board)
        let page = await sanne.get("/groepen/\(story.network)").text
        #expect(page.contains("Netwerkgroep"))
        #expect(page.contains("Netwerk: Stichting Lindenboom en Stichting Waterkant."))
        #expect(
            page.contains(
                "Wordt verzonden: Stichting Waterkant is even niet bereikbaar. "
                    + "We proberen het opnieuw."))
    }

    @Test("before joining a network group a person sees exactly what others will see")
    func joinPreview() async throws {
        let board = try await TestBoard()
        let story = try await TestStory(on: board)
        let ruben = try await TestBrowser.loggedIn(.ruben, at: board)
        let preview = await ruben.get("/groepen/\(story.network)/lid").text
        #expect(
            preview.contains("<dd>Ruben Bakker</dd>") && preview.contains("<dd>De Vlieger</dd>"))
        #expect(preview.contains("bij Stichting Waterkant zien dit kaartje"))
        #expect(!preview.contains(TestPerson.ruben.email))
        let joined = await ruben.post("/groepen/\(story.network)/lid")
        #expect(joined.fields["location"] == "/groepen/\(story.network)")
        #expect(await ruben.get("/groepen/\(story.network)").text.contains("Plaatsen"))
    }

    @Test("empty pages say what to do")
    func emptyStates() async throws {
        let board = try await TestBoard()
        let noor = try await TestBrowser.loggedIn(.noor, at: board)
        #expect(await noor.get("/").text.contains("zoek een groep"))
        #expect(await noor.get("/mijn-school").text.contains("Vraag het bestuurskantoor"))
        #expect(await noor.get("/groepen").text.contains("begin er zelf een"))
    }

    @Test("every page is there in English too, and the choice stays")
    func english() async throws {
        let board = try await TestBoard()
        let sanne = try await TestBrowser.loggedIn(.sanne, at: board)
        let switched = await sanne.post("/taal", ["taal": "en", "terug": "/groepen"])
        #expect(switched.fields["location"] == "/groepen")
        let page = await sanne.get("/groepen").text
        #expect(page.contains("<html lang=\"en\">") && page.contains("Network groups"))
        #expect(!page.contains("Netwerkgroepen"))
    }
}
