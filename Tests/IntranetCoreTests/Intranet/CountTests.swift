import Essentials
import Store
import Testing

@testable import IntranetCore

/// Counts stand beside the posts, so that a page does not count; they must never drift.
@Suite struct CountTests {
    let world: World
    let space: SpaceID

    init() async throws {
        world = try await World.peopled()
        space = try await world.joinNetwork()
    }

    @Test(
        "After a busy hour of many people at once, every count equals its rows",
        arguments: [UInt64(1), 2, 3])
    func drift(seed: UInt64) async throws {
        var people: [Viewer] = []
        for person in [Person.sanne, .ruben, .fatima, .joke] {
            people.append(try await world.viewer(person))
        }
        for person in people { try await world.intranet.join(space, by: person) }
        var posts: [PostID] = []
        for person in people {
            posts.append(try await world.intranet.write("Hoi", in: space, by: person))
        }
        let hashes = world.publisher.published.compactMap { published in
            if case .postWritten = published.event { published.hash } else { nil }
        }
        let dice = SeededRandom(seed: seed)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for step in UInt64(1)...200 {
                let roll = dice.bytes(3).map(Int.init)
                let person = people[roll[0] % people.count]
                let place = roll[1] % posts.count
                let event = try foreign(roll[2], on: hashes[place], seq: step)
                group.addTask { [world, post = posts[place]] in
                    switch roll[2] % 6 {
                    case 0: try await world.intranet.like(post, by: person)
                    case 1: try await world.intranet.unlike(post, by: person)
                    case 2: try await world.intranet.comment("Ja", on: post, by: person)
                    default: try await world.apply(event)
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(try await drifted().isEmpty)
    }

    /// Something that one of two people at the other board does.
    func foreign(_ roll: Int, on hash: EventHash, seq: UInt64) throws -> SequencedNetworkEvent {
        let actor = UInt8(40 + roll / 6 % 2)
        let event: NetworkEvent =
            switch roll % 6 {
            case 3: .commentWritten(on: hash, body: "Ook")
            case 4: .likeSet(on: hash)
            default: .likeCleared(on: hash)
            }
        let bytes = Array("\(seq)".utf8) + Array(repeating: 0, count: 32)
        return SequencedNetworkEvent(
            hash: try #require(EventHash(bytes: Array(bytes.prefix(32)))),
            group: try #require(World.group), board: World.boardID(2),
            actor: try #require(ActorID(bytes: Array(repeating: actor, count: 16))),
            logSeq: seq, at: world.clock.now(), event: event)
    }

    /// Posts whose counts are not what the rows say.
    func drifted() async throws -> [Int64] {
        try await world.database.read { reader in
            try reader.all(
                """
                SELECT id FROM posts p WHERE like_count <>
                    (SELECT count(*) FROM likes WHERE post_id = p.id)
                    + (SELECT count(*) FROM network_likes WHERE post_id = p.id AND is_set)
                OR comment_count <> (SELECT count(*) FROM comments WHERE post_id = p.id)
                """
            ) { $0.int64(0) }
        }
    }
}
