import Essentials
import Store
import Testing

@testable import IntranetCore

/// What people of this board do in a network group, and what goes out of it.
@Suite struct NetworkPostTests {
    let world: World
    let intranet: Intranet
    let space: SpaceID

    init() async throws {
        world = try await World.peopled()
        intranet = world.intranet
        space = try await world.joinNetwork(host: 2)
    }

    @Test("Before joining, a person sees what will be seen of them and by whom")
    func preview() async throws {
        let sanne = try await world.viewer(.sanne)
        #expect(
            try await intranet.joinPreview(space, for: sanne)
                == JoinPreview(
                    card: MemberCard(
                        displayName: "Sanne de Vries", jobFunction: "Leerkracht",
                        school: "De Regenboog"),
                    boards: ["Stichting Lindenboom", "Stichting Waterkant"]))
        #expect(world.publisher.published.isEmpty)
        #expect(try await intranet.groups(for: sanne).networkToDiscover.map(\.id) == [space])
    }

    @Test("Joining publishes the card under a random id, and joining again publishes nothing")
    func join() async throws {
        let sanne = try await world.viewer(.sanne)
        for _ in 1...2 { try await intranet.join(space, by: sanne) }
        let published = world.publisher.published
        #expect(
            published.map(\.event) == [
                .memberJoined(
                    MemberCard(
                        displayName: "Sanne de Vries", jobFunction: "Leerkracht",
                        school: "De Regenboog"))
            ])
        #expect(published.first?.group == World.group)
        let header = try await intranet.feed(of: space, for: sanne).space
        #expect(header.memberCount == 1)
        #expect(
            header.visibility == .network(["Stichting Lindenboom", "Stichting Waterkant"]))
    }

    @Test("Who leaves and comes back is somebody new to the other boards")
    func unlinkable() async throws {
        let sanne = try await world.viewer(.sanne)
        try await intranet.join(space, by: sanne)
        try await intranet.leave(space, by: sanne)
        try await intranet.join(space, by: sanne)
        let actors = world.publisher.published.map(\.actor)
        #expect(actors.count == 3)
        #expect(actors[0] == actors[1])
        #expect(actors[0] != actors[2])
        let mappings = try await world.database.read { reader in
            try reader.all("SELECT actor_id FROM network_actors") { $0.blob(0) }
        }
        #expect(mappings == [actors[2].bytes])
    }

    @Test("A post is there at once and says honestly that it is being sent")
    func sending() async throws {
        let sanne = try await world.viewer(.sanne)
        try await intranet.join(space, by: sanne)
        let post = try await intranet.write("Rekenen met knikkers", in: space, by: sanne)
        #expect(world.publisher.published.last?.event == .postWritten(body: "Rekenen met knikkers"))
        #expect(
            try await intranet.post(post, for: sanne).delivery
                == .sending(host: "Stichting Waterkant", hostReachable: false))
        let projection = world.projection
        try await world.database.write { transaction in
            try projection.setReachable(World.boardID(2), true, in: transaction)
        }
        #expect(
            try await intranet.post(post, for: sanne).delivery
                == .sending(host: "Stichting Waterkant", hostReachable: true))
    }

    @Test("A post in order says at which boards it has arrived")
    func arrived() async throws {
        let sanne = try await world.viewer(.sanne)
        try await intranet.join(space, by: sanne)
        let post = try await intranet.write("Hoi", in: space, by: sanne)
        let published = try #require(world.publisher.published.last)
        try await world.apply(published.sequenced(World.boardID(1), 5))
        func delivery() async throws -> Delivery? {
            try await intranet.post(post, for: sanne).delivery
        }
        func waterkant(_ hasArrived: Bool) -> Delivery {
            .sequenced([
                BoardArrival(
                    name: "Stichting Waterkant", hasArrived: hasArrived, isReachable: false)
            ])
        }
        #expect(try await delivery() == waterkant(false))
        try await world.acknowledge([1: 5, 2: 4])
        #expect(try await delivery() == waterkant(false))
        try await world.acknowledge([1: 5, 2: 5])
        #expect(try await delivery() == waterkant(true))
    }

    @Test("A board that came into the group after a post neither has it nor misses it")
    func newcomer() async throws {
        let sanne = try await world.viewer(.sanne)
        try await intranet.join(space, by: sanne)
        let post = try await intranet.write("Hoi", in: space, by: sanne)
        let published = try #require(world.publisher.published.last)
        try await world.apply(published.sequenced(World.boardID(1), 5))
        let group = try #require(World.group)
        let projection = world.projection
        for (from, isListed) in [(UInt64(5), false), (4, true)] {
            try await world.database.write { transaction in
                let newcomer = NetworkGroupBoard(
                    id: World.boardID(3), name: "De Hoeve", isHost: false, acknowledgedSeq: 9,
                    fromSeq: from)
                try projection.setBoards([newcomer], of: group, in: transaction)
            }
            let expected = BoardArrival(name: "De Hoeve", hasArrived: true, isReachable: false)
            #expect(
                try await intranet.post(post, for: sanne).delivery
                    == .sequenced(isListed ? [expected] : []))
        }
    }

    @Test("Open pages hear when a post gets its place and when it arrives")
    func arrivalsAreTold() async throws {
        let sanne = try await world.viewer(.sanne)
        try await intranet.join(space, by: sanne)
        let post = try await intranet.write("Hoi", in: space, by: sanne)
        let published = try #require(world.publisher.published.last)
        var heard = world.changes.subscribe().makeAsyncIterator()
        try await world.apply(published.sequenced(World.boardID(1), 5))
        #expect(await heard.next() == .post(post, in: space, kind: .delivered))
        try await world.acknowledge([1: 5, 2: 5])
        #expect(await heard.next() == .post(post, in: space, kind: .delivered))
    }

    @Test("When this board hosts, a post has its place before the call returns, once")
    func hosting() async throws {
        let world = try await World.peopled()
        let space = try await world.joinNetwork(host: 1)
        world.publisher.beHost()
        let sanne = try await world.viewer(.sanne)
        try await world.intranet.join(space, by: sanne)
        let post = try await world.intranet.write("Hoi", in: space, by: sanne, requestID: "r")
        try await world.intranet.comment("Ook hoi", on: post, by: sanne, requestID: "r")
        try await world.intranet.like(post, by: sanne)
        let page = try await world.intranet.feed(of: space, for: sanne)
        #expect(page.space.memberCount == 1)
        #expect(page.posts.map(\.id) == [post])
        #expect(page.posts.first?.commentCount == 1)
        #expect(page.posts.first?.likeCount == 1)
        #expect(page.posts.first?.author.isOwn == true)
        guard case .sequenced = page.posts.first?.delivery else {
            Issue.record("not in order")
            return
        }
    }

    @Test("What can't be published is not written either")
    func failure() async throws {
        let sanne = try await world.viewer(.sanne)
        try await intranet.join(space, by: sanne)
        world.publisher.fail(.notAllowed)
        await #expect(throws: IntranetError.notAllowed) {
            try await intranet.write("Hoi", in: space, by: sanne)
        }
        #expect(try await intranet.feed(of: space, for: sanne).posts.isEmpty)
    }

    @Test("Likes and comments go out with the hash of their post; repeats do not")
    func references() async throws {
        let sanne = try await world.viewer(.sanne)
        try await intranet.join(space, by: sanne)
        let post = try await intranet.write("Hoi", in: space, by: sanne)
        let hash = try #require(world.publisher.published.last?.hash)
        for _ in 1...2 { try await intranet.like(post, by: sanne) }
        for _ in 1...2 { try await intranet.unlike(post, by: sanne) }
        for _ in 1...2 {
            try await intranet.comment("Ja", on: post, by: sanne, requestID: "r")
        }
        #expect(
            world.publisher.published.dropFirst(2).map(\.event) == [
                .likeSet(on: hash), .likeCleared(on: hash), .commentWritten(on: hash, body: "Ja"),
            ])
    }

    @Test("A post in a network group is not deleted from here alone")
    func noRecall() async throws {
        let sanne = try await world.viewer(.sanne)
        try await intranet.join(space, by: sanne)
        let post = try await intranet.write("Hoi", in: space, by: sanne)
        await #expect(throws: IntranetError.cannotRecallFromNetwork) {
            try await intranet.delete(post, by: sanne)
        }
        #expect(try await !intranet.post(post, for: sanne).viewerMayDelete)
    }

    @Test("A group of the board publishes nothing")
    func localGroups() async throws {
        let sanne = try await world.viewer(.sanne)
        let group = try await intranet.createGroup(name: "Muziek", description: "", by: sanne)
        let post = try await intranet.write("Hoi", in: group, by: sanne)
        try await intranet.comment("Ja", on: post, by: sanne)
        try await intranet.like(post, by: sanne)
        try await intranet.leave(group, by: sanne)
        #expect(world.publisher.published.isEmpty)
    }
}
