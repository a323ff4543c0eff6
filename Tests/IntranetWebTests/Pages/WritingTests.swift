import IntranetCore
import Testing
import Wire

@testable import IntranetWeb

@Suite struct WritingTests {
    @Test("a post, a comment and a like work with forms alone")
    func withoutScript() async throws {
        let board = try await TestBoard()
        let joke = try await TestBrowser.loggedIn(.joke, at: board)
        let posted = await joke.post("/ruimtes/1/berichten", ["body": "Dag", "request_id": "a1"])
        #expect(posted.status == 303 && posted.fields["location"] == "/#post-1")
        let commented = await joke.post(
            "/berichten/1/reacties", ["body": "Mooi"],
            ["sec-fetch-site": "same-origin", "referer": "http://lindenboom.example/?voor=9#x"])
        #expect(commented.fields["location"] == "/?voor=9#post-1")
        let liked = await joke.post("/berichten/1/vind-ik-leuk")
        #expect(liked.fields["location"] == "/berichten/1#post-1")
        let page = await joke.get("/").text
        #expect(page.contains("Mooi") && page.contains("aria-pressed=\"true\""))
        _ = await joke.post("/berichten/1/vind-ik-leuk", ["like": "0"])
        #expect(await joke.get("/").text.contains("aria-pressed=\"false\""))
    }

    @Test("a form that is sent twice makes one post")
    func onlyOnce() async throws {
        let board = try await TestBoard()
        let joke = try await TestBrowser.loggedIn(.joke, at: board)
        for _ in 0..<2 {
            _ = await joke.post("/ruimtes/1/berichten", ["body": "Eén keer", "request_id": "a1"])
        }
        let page = await joke.get("/").text
        #expect(page.matches(of: /<article/).count == 1)
    }

    @Test("what was typed comes back when a text is refused, with the reason")
    func keepsDrafts() async throws {
        let board = try await TestBoard()
        let joke = try await TestBrowser.loggedIn(.joke, at: board)
        let long = String(repeating: "lang ", count: 1200)
        let refused = await joke.post("/ruimtes/1/berichten", ["body": long])
        #expect(refused.status == 422)
        #expect(refused.text.contains(long) && refused.text.contains("Dit is te lang"))
        _ = await joke.post("/ruimtes/1/berichten", ["body": "Dag"])
        let comment = await joke.post("/berichten/1/reacties", ["body": "  "])
        #expect(comment.status == 422 && comment.text.contains("Schrijf eerst iets."))
    }

    @Test("the script gets the post alone, or the reason alone")
    func fragments() async throws {
        let board = try await TestBoard()
        let joke = try await TestBrowser.loggedIn(.joke, at: board)
        let fields: HTTPFields = ["sec-fetch-site": "same-origin", "x-fragment": "feed"]
        let posted = await joke.post("/ruimtes/1/berichten", ["body": "Dag"], fields)
        #expect(posted.status == 200)
        #expect(posted.text.hasPrefix("<article") && !posted.text.contains("<html"))
        let refused = await joke.post("/ruimtes/1/berichten", ["body": ""], fields)
        #expect(refused.status == 422 && refused.text == "Schrijf eerst iets.")
        let gone = await TestBrowser(board).get("/fragments/posts/1")
        #expect(gone.status == 401)
    }

    @Test("older posts are a page away, and so is the way back")
    func paging() async throws {
        let board = try await TestBoard()
        let joke = try await TestBrowser.loggedIn(.joke, at: board)
        for number in 1...25 {
            _ = await joke.post("/ruimtes/1/berichten", ["body": "Bericht nummer \(number)."])
        }
        let first = await joke.get("/").text
        #expect(first.contains("nummer 25.") && !first.contains("nummer 5."))
        #expect(first.contains("href=\"/?voor=6\""))
        let second = await joke.get("/?voor=6").text
        #expect(second.contains("nummer 5.") && !second.contains("nummer 6."))
        #expect(!second.contains("Plaatsen") && second.contains("Naar de nieuwste berichten"))
    }

    @Test("who may only read gets no form, and no post")
    func onlyTheOfficeWrites() async throws {
        let board = try await TestBoard()
        let sanne = try await TestBrowser.loggedIn(.sanne, at: board)
        #expect(!(await sanne.get("/").text.contains("Plaatsen")))
        #expect(await sanne.post("/ruimtes/1/berichten", ["body": "Dag"]).status == 403)
    }

    @Test("a form that is too large or broken is refused with what to do")
    func refusesForms() async throws {
        let board = try await TestBoard()
        let joke = try await TestBrowser.loggedIn(.joke, at: board)
        let long = String(repeating: "a", count: FormFields.maximumBytes)
        let tooLarge = await joke.post("/ruimtes/1/berichten", ["body": long])
        #expect(tooLarge.status == 413 && tooLarge.text.contains("Maak je bericht korter"))
    }

    @Test("people start a group and are in it")
    func startsGroup() async throws {
        let board = try await TestBoard()
        let noor = try await TestBrowser.loggedIn(.noor, at: board)
        let refused = await noor.post("/groepen", ["name": "", "description": "Voor wie wil"])
        #expect(refused.status == 422 && refused.text.contains("Voor wie wil"))
        let made = await noor.post("/groepen", ["name": "Kleuters", "description": ""])
        let path = try #require(made.fields["location"])
        #expect(await noor.get(path).text.contains("Plaatsen"))
        _ = await noor.post(path + "/verlaten")
        #expect(!(await noor.get(path).text.contains("Plaatsen")))
    }
}
