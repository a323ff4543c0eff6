import IntranetCore
import Testing
import Wire

@testable import IntranetWeb

@Suite struct SessionTests {
    @Test("logging in gives a cookie that scripts and other sites do not get")
    func cookie() async throws {
        let board = try await TestBoard()
        let browser = try await TestBrowser.loggedIn(.sanne, at: board)
        #expect(browser.cookies.keys.contains("lk_0a1b2c3d"))
        let again = await browser.post(
            "/inloggen", ["email": TestPerson.sanne.email, "password": TestPerson.password])
        let line = try #require(again.fields["set-cookie"])
        #expect(line.contains("; HttpOnly; SameSite=Lax") && line.contains("; Path=/;"))
        #expect(!line.contains("Secure") && !line.contains("Domain"))
    }

    @Test("over https the cookie is bound to the host")
    func secureCookie() async throws {
        let board = try await TestBoard(isSecure: true)
        try await board.intranet.setPassword(
            email: TestPerson.sanne.email, password: TestPerson.password)
        let response = await TestBrowser(board).post(
            "/inloggen", ["email": TestPerson.sanne.email, "password": TestPerson.password])
        let line = try #require(response.fields["set-cookie"])
        #expect(line.hasPrefix("__Host-lk_0a1b2c3d=") && line.hasSuffix("; Secure"))
    }

    @Test("logging in again ends the session that the browser had")
    func rotates() async throws {
        let board = try await TestBoard()
        let browser = try await TestBrowser.loggedIn(.sanne, at: board)
        let old = browser.cookieHeader
        _ = await browser.post(
            "/inloggen", ["email": TestPerson.sanne.email, "password": TestPerson.password])
        let response = await board.site.respond(
            to: HTTPRequest(path: "/", fields: ["cookie": old]))
        #expect(response.status == 303)
        #expect(await browser.get("/").status == 200)
    }

    @Test("logging out ends the session, not only the cookie")
    func logsOut() async throws {
        let board = try await TestBoard()
        let browser = try await TestBrowser.loggedIn(.sanne, at: board)
        let old = browser.cookieHeader
        #expect(await browser.post("/uitloggen").status == 303)
        #expect(browser.cookies.isEmpty)
        let response = await board.site.respond(
            to: HTTPRequest(path: "/", fields: ["cookie": old]))
        #expect(response.fields["location"] == "/inloggen")
    }

    @Test("a wrong password says the same as an unknown address, and keeps the address")
    func wrongPassword() async throws {
        let board = try await TestBoard()
        _ = try await TestBrowser.loggedIn(.sanne, at: board)
        for email in [TestPerson.sanne.email, "niemand@lindenboom.example"] {
            let response = await TestBrowser(board).post(
                "/inloggen", ["email": email, "password": "fout-fout-fout"])
            #expect(response.status == 422)
            #expect(response.text.contains("horen niet bij elkaar"))
            #expect(
                response.text.contains("value=\"\(email)\"") && !response.text.contains("fout-"))
        }
    }

    @Test("too many attempts are told to wait, and how long")
    func tooManyAttempts() async throws {
        let board = try await TestBoard()
        let browser = TestBrowser(board)
        var last = HTTPResponse(status: 0)
        for _ in 0..<30 where last.status != 429 {
            last = await browser.post(
                "/inloggen", ["email": TestPerson.sanne.email, "password": "fout-fout-fout"])
        }
        #expect(last.status == 429 && last.fields["retry-after"] != nil)
        #expect(last.text.contains("Je hebt het te vaak geprobeerd"))
    }

    @Test("after logging in people come where they wanted to be, and never on another site")
    func returnsToWantedPage() async throws {
        let board = try await TestBoard()
        let asked = await TestBrowser(board).get("/groepen/4?voor=3")
        #expect(asked.fields["location"] == "/inloggen?naar=/groepen/4%3Fvoor%3D3")
        _ = try await TestBrowser.loggedIn(.sanne, at: board)
        let wanted = [
            ("/groepen/4?voor=3", "/groepen/4?voor=3"), ("//elders.example", "/"),
            ("https://elders.example", "/"), ("/\\elders.example", "/"), ("/a\r\nb", "/"),
            ("", "/"),
        ]
        for (path, expected) in wanted {
            let response = await TestBrowser(board).post(
                "/inloggen",
                ["email": TestPerson.sanne.email, "password": TestPerson.password, "naar": path])
            #expect(response.fields["location"] == expected)
        }
    }
}
