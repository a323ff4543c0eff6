import Essentials
import Store
import Testing

@testable import IntranetCore

/// What comes in from other boards, in the order of the group.
@Suite struct NetworkProjectionTests {
    let world: World
    let intranet: Intranet
    let space: SpaceID
    let sanne: Viewer

    static let mila = NetworkEvent.memberJoined(
        MemberCard(displayName: "Mila Visser", jobFunction: "Leerkracht", school: "De Zeester"))

    init() async throws {
        world = try await World.peopled()
        intranet = world.intranet
        space = try await world.joinNetwork(host: 2)
        sanne = try await world.viewer(.sanne)
        try await intranet.join(space, by: sanne)
    }

    func page() async throws -> FeedPage {
        try await intranet.feed(of: space, for: sanne)
    }

    @Test("A post from another board shows who wrote it and at which board")
    func post() async throws {
        try await world.apply(world.foreign(Self.mila, seq: 1))
        try await world.apply(world.foreign(.postWritten(body: "Hallo"), seq: 2))
        let page = try await page()
        #expect(page.space.memberCount == 2)
        let post = try #require(page.posts.first)
        #expect(post.body == "Hallo")
        #expect(
            post.author
                == AuthorView(
                    name: "Mila Visser", detail: "Leerkracht · De Zeester",
                    board: "Stichting Waterkant", initials: "MV", isOwn: false))
        #expect(post.delivery == nil)
        #expect(!post.viewerMayDelete)
    }

    @Test("Applying everything twice, or again from the start, changes nothing")
    func twice() async throws {
        let post = try world.foreign(.postWritten(body: "Hallo"), seq: 2)
        let events = try [
            world.foreign(Self.mila, seq: 1), post,
            world.foreign(.commentWritten(on: post.hash, body: "Ja"), seq: 3),
            world.foreign(.likeSet(on: post.hash), seq: 4),
            world.foreign(.likeCleared(on: post.hash), seq: 5),
            world.foreign(.likeSet(on: post.hash), seq: 6, by: 41),
            world.foreign(.memberLeft, seq: 7),
        ]
        for event in events { #expect(try await world.apply(event) == .applied) }
        let once = try await page()
        for event in events {
            #expect(try await world.apply(event) != .applied, "\(event.event)")
        }
        #expect(try await page() == once)
        #expect(once.posts.count == 1)
        #expect(once.posts.first?.commentCount == 1)
        #expect(once.posts.first?.likeCount == 1)
        #expect(once.space.memberCount == 1)
    }

    @Test("An own event that comes back gets its place and no second effect")
    func own() async throws {
        let post = try await intranet.write("Hoi", in: space, by: sanne)
        try await intranet.comment("Ja", on: post, by: sanne)
        try await intranet.like(post, by: sanne)
        for (index, published) in world.publisher.published.enumerated() {
            for _ in 1...2 {
                try await world.apply(published.sequenced(World.boardID(1), UInt64(index + 1)))
            }
        }
        let page = try await page()
        #expect(page.posts.map(\.id) == [post])
        #expect(page.posts.first?.commentCount == 1)
        #expect(page.posts.first?.likeCount == 1)
        #expect(page.space.memberCount == 1)
    }

    @Test("An old like of one's own that comes back does not undo taking it back")
    func ownLikesStay() async throws {
        let post = try await intranet.write("Hoi", in: space, by: sanne)
        try await intranet.like(post, by: sanne)
        try await intranet.unlike(post, by: sanne)
        let likeSet = world.publisher.published[2]
        try await world.apply(likeSet.sequenced(World.boardID(1), 3))
        let view = try await intranet.post(post, for: sanne)
        #expect(view.likeCount == 0)
        #expect(!view.likedByViewer)
    }

    @Test("An own post that the database lost comes back under its writer's name")
    func recovery() async throws {
        let post = try await intranet.write("Hoi", in: space, by: sanne)
        let published = try #require(world.publisher.published.last)
        try await world.database.write { transaction in
            _ = try transaction.run("DELETE FROM posts WHERE id = ?", [SQLValue(post.rawValue)])
        }
        try await world.apply(published.sequenced(World.boardID(1), 2))
        let view = try #require(try await page().posts.first)
        #expect(view.body == "Hoi")
        #expect(view.author.isOwn)
    }

    @Test("Likes of other boards count once each; the latest in the order wins")
    func likes() async throws {
        let post = try world.foreign(.postWritten(body: "Hallo"), seq: 1)
        try await world.apply(post)
        for seq in UInt64(2)...3 {
            try await world.apply(world.foreign(.likeSet(on: post.hash), seq: seq))
        }
        try await world.apply(world.foreign(.likeSet(on: post.hash), seq: 4, by: 41))
        #expect(try await page().posts.first?.likeCount == 2)
        try await world.apply(world.foreign(.likeCleared(on: post.hash), seq: 9))
        #expect(
            try await world.apply(world.foreign(.likeSet(on: post.hash), seq: 8))
                == .ignored(.outdated))
        #expect(try await page().posts.first?.likeCount == 1)
    }

    @Test("A like and a comment about a post that is not here are ignored with the reason")
    func unknownTarget() async throws {
        let nowhere = try #require(EventHash(bytes: Array(repeating: 1, count: 32)))
        #expect(
            try await world.apply(world.foreign(.likeSet(on: nowhere), seq: 1))
                == .ignored(.unknownTarget))
        #expect(
            try await world.apply(world.foreign(.commentWritten(on: nowhere, body: "Ja"), seq: 2))
                == .ignored(.unknownTarget))
        #expect(try await page().posts.isEmpty)
    }

    @Test("A group that was never registered has no effect")
    func unknownGroup() async throws {
        let lone = try await World.peopled()
        #expect(
            try await lone.apply(lone.foreign(Self.mila, seq: 1)) == .ignored(.unknownGroup))
    }

    @Test("A text that is empty or beyond bounds is ignored, a long card is cut")
    func bounds() async throws {
        let huge = String(repeating: "x", count: TextField.post.maximumBytes + 1)
        for (seq, body) in [(UInt64(1), huge), (2, "  "), (3, "\u{0}")] {
            #expect(
                try await world.apply(world.foreign(.postWritten(body: body), seq: seq))
                    == .ignored(.textOutOfBounds))
        }
        let card = MemberCard(displayName: huge, jobFunction: huge, school: huge)
        try await world.apply(world.foreign(.memberJoined(card), seq: 4))
        try await world.apply(world.foreign(.postWritten(body: "Hallo"), seq: 5))
        let author = try #require(try await page().posts.first?.author)
        #expect(author.name.count == PlainText.labelLength)
    }

    @Test("Somebody who joined before this board did is shown as their board")
    func unknownMember() async throws {
        try await world.apply(world.foreign(.postWritten(body: "Hallo"), seq: 1))
        #expect(try await page().posts.first?.author.name == "Stichting Waterkant")
        #expect(try await page().space.memberCount == 1)
    }

    @Test("A new card replaces the old one without counting the person twice")
    func newCard() async throws {
        try await world.apply(world.foreign(Self.mila, seq: 1))
        let married = MemberCard(
            displayName: "Mila Visser-Bos", jobFunction: "Directeur", school: "De Zeester")
        try await world.apply(world.foreign(.memberJoined(married), seq: 2))
        try await world.apply(world.foreign(.postWritten(body: "Hallo"), seq: 3))
        let page = try await page()
        #expect(page.space.memberCount == 2)
        #expect(page.posts.first?.author.name == "Mila Visser-Bos")
    }

    @Test("The same actor id at two boards is two people")
    func actorsOfBoards() async throws {
        try await world.acknowledge([1: 0, 2: 0, 3: 0])
        try await world.apply(world.foreign(Self.mila, seq: 1, board: 2))
        try await world.apply(world.foreign(Self.mila, seq: 2, board: 3))
        #expect(try await page().space.memberCount == 3)
    }

    @Test("Boards come, move on and go; registering again brings name and host up to date")
    func boards() async throws {
        try await world.acknowledge([1: 0, 2: 0, 3: 0])
        #expect(
            try await page().space.visibility
                == .network(["Stichting Lindenboom", "De Hoeve", "Stichting Waterkant"]))
        try await world.acknowledge([1: 0, 3: 0], host: 3)
        #expect(
            try await page().space.visibility == .network(["Stichting Lindenboom", "De Hoeve"]))
        let group = try #require(World.group)
        let projection = world.projection
        try await world.database.write { transaction in
            try projection.registerGroup(
                group, name: "Groep 2", description: "Nieuw", host: World.boardID(3),
                hostName: "De Hoeve", in: transaction)
        }
        let header = try await page().space
        #expect(header.name == "Groep 2")
        #expect(header.description == "Nieuw")
        let post = try await intranet.write("Hoi", in: space, by: sanne)
        #expect(
            try await intranet.post(post, for: sanne).delivery
                == .sending(host: "De Hoeve", hostReachable: false))
    }

    @Test("A post that crosses can be liked and answered here, and the answers cross back")
    func answers() async throws {
        let post = try world.foreign(.postWritten(body: "Hallo"), seq: 1)
        try await world.apply(post)
        let id = try #require(try await page().posts.first?.id)
        try await intranet.like(id, by: sanne)
        try await intranet.comment("Welkom", on: id, by: sanne)
        #expect(
            world.publisher.published.suffix(2).map(\.event) == [
                .likeSet(on: post.hash), .commentWritten(on: post.hash, body: "Welkom"),
            ])
    }
}
