import IntranetCore
import Testing
import Wire

@testable import IntranetWeb

/// Every route of the site, as everybody who may not.
@Suite struct AccessTests {
    /// Texts that only members read, by the space that they stand in.
    private static let secrets = ["geheim-school", "geheim-groep", "geheim-netwerk"]

    /// A board where Sanne wrote a secret in each space that Noor is not in.
    private func boardWithSecrets() async throws -> (TestBoard, TestStory) {
        let board = try await TestBoard()
        let story = try await TestStory(on: board)
        let sanne = board.viewer(.sanne)
        let schools = try await board.intranet.schools(for: sanne)
        let spaces = [try #require(schools.first).spaceID, story.group, story.network]
        for (space, secret) in zip(spaces, Self.secrets) {
            let post = try await board.intranet.write(secret, in: space, by: sanne)
            try await board.intranet.comment("\(secret)-reactie", on: post, by: sanne)
        }
        return (board, story)
    }

    private func send(_ route: Route, to path: String, by browser: TestBrowser) async
        -> HTTPResponse
    {
        switch route.method {
        case .get: await browser.get(path)
        case .post: await browser.post(path, ["body": "tekst", "name": "naam", "like": "1"])
        }
    }

    @Test("who is not logged in is sent to the log-in page by every route that is not open")
    func anonymous() async throws {
        let (board, story) = try await boardWithSecrets()
        for route in RouteTable.site.routes where !route.isOpen {
            let path = route.pattern.path(with: "\(story.group)")
            let response = await send(route, to: path, by: TestBrowser(board))
            #expect(
                response.status == 401
                    || response.fields["location"]?.hasPrefix("/inloggen") == true,
                "\(route.method) \(route.pattern)")
            #expect(response.text.utf8.count < 200)
        }
    }

    @Test("a colleague learns nothing from any route of any space that is not theirs")
    func wrongPerson() async throws {
        let (board, _) = try await boardWithSecrets()
        let noor = try await TestBrowser.loggedIn(.noor, at: board)
        for route in RouteTable.site.routes where !route.pattern.description.hasSuffix("/lid") {
            for id in 1...20 {
                let response = await send(
                    route, to: route.pattern.path(with: "\(id)"), by: noor)
                for secret in Self.secrets {
                    #expect(
                        !response.text.contains(secret), "\(route.method) \(route.pattern) \(id)")
                }
                if route.pattern.description == "/uitloggen" { break }
                guard route.pattern.hasParameter else { break }
            }
            if route.pattern.description == "/uitloggen" || route.pattern.description == "/inloggen"
            {
                let again = await noor.post(
                    "/inloggen", ["email": TestPerson.noor.email, "password": TestPerson.password])
                #expect(again.status == 303)
            }
        }
    }

    @Test("a colleague hears nothing of spaces that are not theirs", arguments: 1...8)
    func updates(id: Int) async throws {
        let (board, story) = try await boardWithSecrets()
        let noor = try await TestBrowser.loggedIn(.noor, at: board)
        let news = try await board.intranet.news(for: board.viewer(.noor)).space.id
        let response = await noor.get("/updates?space=\(id)")
        #expect(response.status == ("\(id)" == "\(news)" ? 200 : 404))
        #expect(await noor.get("/updates?space=\(story.network)").status == 404)
    }

    @Test("no form is taken from another site", arguments: RouteTable.site.routes.indices)
    func crossSite(index: Int) async throws {
        let route = RouteTable.site.routes[index]
        guard route.method == .post else { return }
        let board = try await TestBoard()
        let sanne = try await TestBrowser.loggedIn(.sanne, at: board)
        let path = route.pattern.path(with: "1")
        let foreign: [HTTPFields] = [
            [:], ["sec-fetch-site": "cross-site"], ["sec-fetch-site": "same-site"],
            ["sec-fetch-site": "none"], ["origin": "null"],
            ["origin": "http://elders.example"], ["origin": "https://lindenboom.example"],
            ["sec-fetch-site": "cross-site", "origin": "http://lindenboom.example"],
        ]
        for fields in foreign {
            let response = await sanne.post(path, ["body": "vals"], fields)
            #expect(response.status == 403, "\(route.pattern) \(fields)")
            #expect(response.fields["set-cookie"] == nil)
        }
        let page = await sanne.get("/")
        #expect(page.status == 200 && !page.text.contains("vals"))
    }

    @Test("an older browser's form is taken by its origin")
    func ownOrigin() async throws {
        let board = try await TestBoard()
        let sanne = try await TestBrowser.loggedIn(.sanne, at: board)
        let response = await sanne.post(
            "/taal", ["taal": "en"], ["origin": "http://lindenboom.example"])
        #expect(response.status == 303)
    }
}
