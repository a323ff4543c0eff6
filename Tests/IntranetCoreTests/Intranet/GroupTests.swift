import Essentials
import Store
import Testing

@testable import IntranetCore

@Suite struct GroupTests {
    let world: World
    let intranet: Intranet

    init() async throws {
        world = try await World.peopled()
        intranet = world.intranet
    }

    @Test("Anybody on the staff starts a group and is its first member")
    func create() async throws {
        let youssef = try await world.viewer(.youssef)
        let group = try await intranet.createGroup(
            name: " Onderwijsassistenten ", description: "Voor ons", by: youssef)
        let overview = try await intranet.groups(for: youssef)
        #expect(
            overview.joined == [
                SpaceSummary(
                    id: group, kind: .group, name: "Onderwijsassistenten",
                    description: "Voor ons", memberCount: 1)
            ])
        let page = try await intranet.feed(of: group, for: youssef)
        #expect(page.space.viewerMayPost)
        #expect(page.space.viewerMayLeave)
        #expect(page.space.visibility == .group(board: "Stichting Lindenboom"))
    }

    @Test("A colleague finds a group and sees its header, and its posts only after joining")
    func join() async throws {
        let youssef = try await world.viewer(.youssef)
        let ruben = try await world.viewer(.ruben)
        let group = try await intranet.createGroup(name: "Muziek", description: "", by: youssef)
        let post = try await intranet.write("Wie speelt mee?", in: group, by: youssef)
        let outside = try await intranet.feed(of: group, for: ruben)
        #expect(outside.posts.isEmpty)
        #expect(outside.space.name == "Muziek")
        #expect(outside.space.viewerMayJoin)
        #expect(!outside.space.viewerIsMember)
        await #expect(throws: IntranetError.notFound) { try await intranet.post(post, for: ruben) }
        await #expect(throws: IntranetError.notFound) {
            try await intranet.comment("Ik", on: post, by: ruben)
        }
        await #expect(throws: IntranetError.notAllowed) {
            try await intranet.write("Ik", in: group, by: ruben)
        }
        for _ in 1...2 { try await intranet.join(group, by: ruben) }
        let inside = try await intranet.feed(of: group, for: ruben)
        #expect(inside.posts.map(\.id) == [post])
        #expect(inside.space.memberCount == 2)
        #expect(try await intranet.groups(for: ruben).joined.map(\.id) == [group])
    }

    @Test("Who leaves sees the posts no more, and what they wrote stays")
    func leave() async throws {
        let youssef = try await world.viewer(.youssef)
        let ruben = try await world.viewer(.ruben)
        let group = try await intranet.createGroup(name: "Muziek", description: "", by: youssef)
        try await intranet.join(group, by: ruben)
        let post = try await intranet.write("Ik speel gitaar", in: group, by: ruben)
        try await intranet.leave(group, by: ruben)
        await #expect(throws: IntranetError.notFound) { try await intranet.post(post, for: ruben) }
        await #expect(throws: IntranetError.notAllowed) {
            try await intranet.leave(group, by: ruben)
        }
        let page = try await intranet.feed(of: group, for: youssef)
        #expect(page.posts.first?.author.name == "Ruben Bakker")
        #expect(page.space.memberCount == 1)
    }

    @Test("A name is taken once, whatever its capitals, and the same request makes one group")
    func names() async throws {
        let youssef = try await world.viewer(.youssef)
        let group = try await intranet.createGroup(
            name: "Muziek", description: "", by: youssef, requestID: "r")
        let again = try await intranet.createGroup(
            name: "Muziek", description: "", by: youssef, requestID: "r")
        #expect(group == again)
        await #expect(throws: IntranetError.nameTaken) {
            try await intranet.createGroup(name: "MUZIEK", description: "", by: youssef)
        }
        await #expect(throws: IntranetError.textMissing(.groupName)) {
            try await intranet.createGroup(name: "", description: "", by: youssef)
        }
    }

    @Test("Board news and schools are not joined or left")
    func fixedSpaces() async throws {
        let sanne = try await world.viewer(.sanne)
        for space in [SpaceID.boardNews, try await world.section(of: world.regenboog)] {
            await #expect(throws: IntranetError.notAllowed) {
                try await intranet.join(space, by: sanne)
            }
            await #expect(throws: IntranetError.notAllowed) {
                try await intranet.leave(space, by: sanne)
            }
        }
        let foreign = try await world.section(of: world.vlieger)
        await #expect(throws: IntranetError.notFound) {
            try await intranet.join(foreign, by: sanne)
        }
    }

    @Test("A space that does not exist is not found")
    func nowhere() async throws {
        let sanne = try await world.viewer(.sanne)
        await #expect(throws: IntranetError.notFound) {
            try await intranet.feed(of: SpaceID(rawValue: 999), for: sanne)
        }
        await #expect(throws: IntranetError.notFound) {
            try await intranet.like(PostID(rawValue: 999), by: sanne)
        }
    }
}
