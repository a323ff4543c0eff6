import Essentials
import Store
import Testing

@testable import IntranetCore

@Suite struct PostTests {
    let world: World
    let intranet: Intranet

    init() async throws {
        world = try await World.peopled()
        intranet = world.intranet
    }

    @Test("The board office writes news, and everybody reads it with writer, time and text")
    func news() async throws {
        let joke = try await world.viewer(.joke)
        let post = try await intranet.write("Welkom\nallemaal", in: .boardNews, by: joke)
        let page = try await intranet.news(for: try await world.viewer(.ruben))
        #expect(page.space.kind == .boardNews)
        #expect(page.space.name == "Stichting Lindenboom")
        #expect(page.space.memberCount == 6)
        #expect(page.space.visibility == .board("Stichting Lindenboom"))
        #expect(!page.space.viewerMayPost)
        #expect(page.space.viewerIsMember)
        let view = try #require(page.posts.first)
        #expect(view.id == post)
        #expect(view.body == "Welkom\nallemaal")
        #expect(view.postedAt == world.clock.now())
        #expect(view.author.name == "Joke Jansen")
        #expect(view.author.detail == "Communicatieadviseur")
        #expect(view.author.initials == "JJ")
        #expect(view.author.board == nil)
        #expect(!view.author.isOwn)
        #expect(view.delivery == nil)
    }

    @Test("A teacher can't write board news, and the attempt leaves nothing")
    func newsIsTheOffices() async throws {
        let sanne = try await world.viewer(.sanne)
        await #expect(throws: IntranetError.notAllowed) {
            try await intranet.write("Hoi", in: .boardNews, by: sanne)
        }
        #expect(try await intranet.news(for: sanne).posts.isEmpty)
    }

    @Test("A school's people write in its section; a foreign section is not there")
    func schools() async throws {
        let section = try await world.section(of: world.regenboog)
        let sanne = try await world.viewer(.sanne)
        let post = try await intranet.write("Wie heeft de lamineermachine?", in: section, by: sanne)
        let page = try await intranet.feed(of: section, for: try await world.viewer(.fatima))
        #expect(page.posts.map(\.id) == [post])
        #expect(page.posts.first?.author.detail == "Leerkracht · De Regenboog")
        #expect(page.space.visibility == .school("De Regenboog"))
        #expect(page.space.memberCount == 3)
        for stranger in [Person.ruben, .joke, .anke] {
            let viewer = try await world.viewer(stranger)
            await #expect(throws: IntranetError.notFound) {
                try await intranet.feed(of: section, for: viewer)
            }
            await #expect(throws: IntranetError.notFound) {
                try await intranet.post(post, for: viewer)
            }
            await #expect(throws: IntranetError.notFound) {
                try await intranet.write("Hoi", in: section, by: viewer)
            }
            await #expect(throws: IntranetError.notFound) {
                try await intranet.comment("Hoi", on: post, by: viewer)
            }
            await #expect(throws: IntranetError.notFound) {
                try await intranet.like(post, by: viewer)
            }
            await #expect(throws: IntranetError.notFound) {
                try await intranet.delete(post, by: viewer)
            }
        }
    }

    @Test("A feed shows the latest two comments and the number of all; the post's page shows all")
    func comments() async throws {
        let post = try await intranet.write(
            "Studiedag", in: .boardNews, by: try await world.viewer(.joke))
        let sanne = try await world.viewer(.sanne)
        for text in ["een", "twee", "drie"] {
            try await intranet.comment(text, on: post, by: sanne)
        }
        let inFeed = try #require(try await intranet.news(for: sanne).posts.first)
        #expect(inFeed.comments.map(\.body) == ["twee", "drie"])
        #expect(inFeed.commentCount == 3)
        #expect(inFeed.comments.first?.author.isOwn == true)
        let alone = try await intranet.post(post, for: sanne)
        #expect(alone.comments.map(\.body) == ["een", "twee", "drie"])
        #expect(alone.commentCount == 3)
    }

    @Test("Liking twice is liking once, and taking it back twice too")
    func likes() async throws {
        let joke = try await world.viewer(.joke)
        let post = try await intranet.write("Taart", in: .boardNews, by: joke)
        let sanne = try await world.viewer(.sanne)
        for _ in 1...2 { try await intranet.like(post, by: sanne) }
        try await intranet.like(post, by: joke)
        let liked = try await intranet.post(post, for: sanne)
        #expect(liked.likeCount == 2)
        #expect(liked.likedByViewer)
        for _ in 1...2 { try await intranet.unlike(post, by: sanne) }
        let unliked = try await intranet.post(post, for: sanne)
        #expect(unliked.likeCount == 1)
        #expect(!unliked.likedByViewer)
    }

    @Test("The same request makes one post and one comment, for each person and kind apart")
    func idempotency() async throws {
        let section = try await world.section(of: world.regenboog)
        let sanne = try await world.viewer(.sanne)
        let youssef = try await world.viewer(.youssef)
        let first = try await intranet.write("Hoi", in: section, by: sanne, requestID: "r1")
        let again = try await intranet.write("Hoi", in: section, by: sanne, requestID: "r1")
        let other = try await intranet.write("Hoi", in: section, by: youssef, requestID: "r1")
        #expect(first == again)
        #expect(other != first)
        for _ in 1...2 {
            try await intranet.comment("Ja", on: first, by: sanne, requestID: "r1")
        }
        #expect(try await intranet.post(first, for: sanne).commentCount == 1)
        #expect(try await intranet.feed(of: section, for: sanne).posts.count == 2)
    }

    @Test("Old requests are forgotten, so that their table does not grow")
    func forgottenRequests() async throws {
        let section = try await world.section(of: world.regenboog)
        let sanne = try await world.viewer(.sanne)
        for number in 1...6 {
            _ = try await intranet.write("Hoi", in: section, by: sanne, requestID: "old\(number)")
        }
        world.clock.advance(milliseconds: 25 * 3_600_000)
        for number in 1...3 {
            _ = try await intranet.write("Hoi", in: section, by: sanne, requestID: "new\(number)")
        }
        let count = try await world.database.read { reader in
            try reader.first("SELECT count(*) FROM requests") { $0.int(0) }
        }
        #expect(count == 3)
    }

    @Test("The writer deletes a post with all that hangs on it; nobody else does")
    func deletion() async throws {
        let section = try await world.section(of: world.regenboog)
        let sanne = try await world.viewer(.sanne)
        let fatima = try await world.viewer(.fatima)
        let post = try await intranet.write("Weg ermee", in: section, by: sanne)
        try await intranet.comment("Waarom?", on: post, by: fatima)
        try await intranet.like(post, by: fatima)
        #expect(try await intranet.post(post, for: sanne).viewerMayDelete)
        #expect(try await !intranet.post(post, for: fatima).viewerMayDelete)
        await #expect(throws: IntranetError.notAllowed) {
            try await intranet.delete(post, by: fatima)
        }
        try await intranet.delete(post, by: sanne)
        await #expect(throws: IntranetError.notFound) {
            try await intranet.post(post, for: sanne)
        }
        for table in ["posts", "comments", "likes"] {
            let left = try await world.database.read { reader in
                try reader.exists("SELECT 1 FROM \(table)")
            }
            #expect(!left, "\(table)")
        }
    }

    @Test("Pages follow each other without gap or overlap, also when new posts come in between")
    func paging() async throws {
        let joke = try await world.viewer(.joke)
        var written: [PostID] = []
        for number in 1...45 {
            written.append(try await intranet.write("Bericht \(number)", in: .boardNews, by: joke))
        }
        var read: [PostID] = []
        var sizes: [Int] = []
        var before: PostID?
        repeat {
            let page = try await intranet.news(for: joke, before: before)
            read += page.posts.map(\.id)
            sizes.append(page.posts.count)
            before = page.older
            _ = try await intranet.write("Ertussen", in: .boardNews, by: joke)
        } while before != nil
        #expect(read == written.reversed())
        #expect(sizes == [20, 20, 5])
    }

    @Test("A full last page is the last")
    func fullLastPage() async throws {
        let joke = try await world.viewer(.joke)
        for _ in 1...20 { _ = try await intranet.write("Bericht", in: .boardNews, by: joke) }
        #expect(try await intranet.news(for: joke).older == nil)
    }

    @Test("A text without content or beyond its limit writes nothing")
    func limits() async throws {
        let joke = try await world.viewer(.joke)
        await #expect(throws: IntranetError.textMissing(.post)) {
            try await intranet.write(" \n ", in: .boardNews, by: joke)
        }
        await #expect(throws: IntranetError.textTooLong(.post)) {
            try await intranet.write(
                String(repeating: "x", count: 5001), in: .boardNews, by: joke)
        }
        let post = try await intranet.write("Hoi", in: .boardNews, by: joke)
        await #expect(throws: IntranetError.textTooLong(.comment)) {
            try await intranet.comment(
                String(repeating: "x", count: 2001), on: post, by: joke)
        }
    }

    @Test("A changed name, function or school shows at once")
    func freshNames() async throws {
        let section = try await world.section(of: world.regenboog)
        let sanne = try await world.viewer(.sanne)
        let post = try await intranet.write("Hoi", in: section, by: sanne)
        #expect(try await intranet.post(post, for: sanne).author.name == "Sanne de Vries")
        try await world.database.write { transaction in
            try transaction.run(
                "UPDATE persons SET surname = 'Smit', name_prefix = '' WHERE id = 1")
            try transaction.run("UPDATE placements SET job_function = 'IB-er' WHERE person_id = 1")
            try transaction.run("UPDATE schools SET name = 'De Zon' WHERE id = 1")
        }
        let view = try await intranet.post(post, for: sanne)
        #expect(view.author.name == "Sanne Smit")
        #expect(view.author.detail == "IB-er · De Zon")
        #expect(view.space.name == "De Zon")
    }

    @Test("Open pages hear of a post, a comment, a like and a deletion after their commit")
    func changes() async throws {
        var heard = world.changes.subscribe().makeAsyncIterator()
        let section = try await world.section(of: world.regenboog)
        let sanne = try await world.viewer(.sanne)
        let post = try await intranet.write("Hoi", in: section, by: sanne)
        try await intranet.comment("Hoi", on: post, by: sanne)
        try await intranet.like(post, by: sanne)
        try await intranet.like(post, by: sanne)
        try await intranet.delete(post, by: sanne)
        for kind in [PostChange.written, .commented, .liked, .deleted] {
            #expect(await heard.next() == .post(post, in: section, kind: kind))
        }
    }
}
