import Essentials
import IntranetCore
import Messages
import Testing
import Wire

@testable import Federation

/// Three nodes share a group over real mutual TLS: Noord hosts, Zuid and West are members that do
/// not know each other.
@Suite("Sharing a group")
struct SharingTests {
    private let network = TestNetwork()
    private let noord: TestNode
    private let zuid: TestNode
    private let west: TestNode

    init() async throws {
        noord = try await TestNode("Noord", in: network)
        zuid = try await TestNode("Zuid", in: network)
        west = try await TestNode("West", in: network)
    }

    /// Makes the group while all three run.
    private func makeGroup() async throws -> NetworkGroupID {
        try await noord.befriend(zuid)
        try await noord.befriend(west)
        let group = try await noord.federation.createNetworkGroup(
            name: "Leerkrachten groep 2", description: "Wat werkt")
        try await noord.share(group, with: zuid)
        try await noord.share(group, with: west)
        return group.id
    }

    private func allRunning(_ body: () async throws -> Void) async throws {
        try await noord.running { try await zuid.running { try await west.running(body) } }
    }

    private func expect(
        _ posts: [String], at nodes: TestNode..., in group: NetworkGroupID,
        location: SourceLocation = #_sourceLocation
    ) async throws {
        for node in nodes {
            try await eventually("\(node.name) has them", at: location) {
                try await node.posts(in: group).count >= posts.count
            }
            let held = try await node.posts(in: group)
            #expect(held == posts, "at \(node.name)", sourceLocation: location)
        }
    }

    @Test("Posts from every board reach every board, in one order, once")
    func everyoneToEveryone() async throws {
        try await allRunning {
            let group = try await makeGroup()
            try await noord.post("een", in: group)
            try await expect(["een"], at: noord, zuid, west, in: group)
            try await zuid.post("twee", in: group)
            try await expect(["een", "twee"], at: noord, zuid, west, in: group)
            try await west.post("drie", in: group)
            try await expect(["een", "twee", "drie"], at: noord, zuid, west, in: group)
        }
    }

    @Test("A post, an answer and a like cross, and are seen at a board that knows only the host")
    func whatPeopleDo() async throws {
        try await allRunning {
            let group = try await makeGroup()
            let card = MemberCard(displayName: "Bo", jobFunction: "Leerkracht", school: "De Wilg")
            _ = try await zuid.publish(.memberJoined(card), by: 1, in: group)
            let post = try await zuid.publish(
                .postWritten(body: "Wie heeft tips?"), by: 1, in: group)
            try await expect(["Wie heeft tips?"], at: noord, west, in: group)
            _ = try await west.publish(.memberJoined(card), by: 2, in: group)
            _ = try await west.publish(.commentWritten(on: post, body: "Ik"), by: 2, in: group)
            _ = try await noord.publish(.memberJoined(card), by: 3, in: group)
            _ = try await noord.publish(.likeSet(on: post), by: 3, in: group)
            // At Noord the comment is from elsewhere, at West the like, and the post at both.
            try await eventually("Noord shows post and answer") {
                try await noord.counts(of: post) == [1, 0]
            }
            try await eventually("West shows post and like") {
                try await west.counts(of: post) == [0, 1]
            }
        }
    }

    @Test("How far each board has come is known at every board")
    func positions() async throws {
        try await allRunning {
            let group = try await makeGroup()
            try await zuid.post("een", in: group)
            for node in [noord, zuid, west] {
                try await eventually("\(node.name) knows that all have it") {
                    guard let record = node.federation.roster.group(group) else { return false }
                    let seqs = record.members(own: node.keys.boardID).map(\.acknowledgedSeq)
                    let head = noord.federation.roster.group(group)?.seq
                    return seqs.count == 3 && seqs.allSatisfy { $0 == head }
                }
            }
        }
    }

    @Test("While the host is away posts wait, and all of them come through when it is back")
    func hostAway() async throws {
        var group: NetworkGroupID?
        try await allRunning { group = try await makeGroup() }
        let id = try #require(group)
        let texts = (1...20).map { "bericht \($0)" }
        try await zuid.running {
            for text in texts { try await zuid.post(text, in: id) }
            #expect(try await zuid.posts(in: id).isEmpty)
            #expect(try !zuid.summary(of: noord).isConnected)
            try await noord.running {
                try await expect(texts, at: noord, zuid, in: id)
            }
            try await eventually("the host is missed at once") {
                try !zuid.summary(of: noord).isConnected
            }
        }
        try await noord.running {
            try await west.running { try await expect(texts, at: west, in: id) }
        }
    }

    @Test("A board that joins later gets what comes after, and nothing from before")
    func joinsLater() async throws {
        try await allRunning {
            try await noord.befriend(zuid)
            try await noord.befriend(west)
            let group = try await noord.federation.createNetworkGroup(
                name: "Groep", description: "")
            try await noord.share(group, with: zuid)
            try await noord.post("ervoor", in: group.id)
            try await expect(["ervoor"], at: zuid, in: group.id)
            try await noord.share(group, with: west)
            try await zuid.post("erna", in: group.id)
            try await expect(["erna"], at: west, in: group.id)
        }
    }

    @Test("Two thousand posts from both sides cross in batches, none lost, none twice")
    func manyPosts() async throws {
        try await allRunning {
            let group = try await makeGroup()
            let (noord, zuid) = (noord, zuid)
            try await withThrowingTaskGroup { tasks in
                for number in 0..<1000 {
                    tasks.addTask { try await noord.post("n\(number)", in: group) }
                    tasks.addTask { try await zuid.post("z\(number)", in: group) }
                }
                try await tasks.waitForAll()
            }
            try await eventually("all are everywhere") {
                try await west.posts(in: group).count >= 2000
            }
            try await eventually("at Zuid too") {
                try await zuid.posts(in: group).count >= 2000
            }
            let order = try await noord.posts(in: group)
            #expect(Set(order).count == 2000 && order.count == 2000)
            #expect(try await zuid.posts(in: group) == order)
            #expect(try await west.posts(in: group) == order)
        }
    }

    @Test("A group is not there for a peer it was not offered to, nor without the scope")
    func notForAll() async throws {
        try await allRunning {
            try await noord.befriend(zuid)
            try await noord.befriend(west)
            let group = try await noord.federation.createNetworkGroup(
                name: "Groep", description: "")
            try await noord.share(group, with: zuid)
            let client = try west.federation.dial("Noord:1", west.keys.tls) { _ in true }
            defer { client.close() }
            let offers = try await client.unary(FederationV1.GroupService.listGroups, .init())
            #expect(offers.groups.isEmpty)
            await refused(.notFound) { try await pull(group.id, by: client) }
            await refused(.notFound) {
                _ = try await client.unary(
                    FederationV1.GroupService.joinGroup, .init(groupID: group.id.bytes))
            }
            _ = try await noord.federation.setScope(peer: "Zuid", .groups, granted: false)
            let member = try zuid.federation.dial("Noord:1", zuid.keys.tls) { _ in true }
            defer { member.close() }
            await refused(.permissionDenied) { try await pull(group.id, by: member) }
            await refused(.permissionDenied) {
                _ = try await member.unary(FederationV1.GroupService.listGroups, .init())
            }
        }
    }

    private func pull(_ group: NetworkGroupID, by client: RPCClient) async throws {
        try await client.serverStreaming(
            FederationV1.LogService.pullLog, .init(groupID: group.bytes)
        ) { answers in
            for try await _ in answers {}
        }
    }

    private func refused(
        _ code: StatusCode, at location: SourceLocation = #_sourceLocation,
        _ call: () async throws -> Void
    ) async {
        do {
            try await call()
            Issue.record("it was answered", sourceLocation: location)
        } catch let error as RPCError {
            #expect(error.code == code, sourceLocation: location)
        } catch {
            Issue.record("\(error)", sourceLocation: location)
        }
    }
}
