import Essentials
import IntranetCore
import Messages
import Store
import Testing
import Wire

@testable import Federation

/// A whole node's federation: real database, real TLS on the loopback, without the web.
final class TestNode: Sendable {
    let name: String
    let network: TestNetwork
    let database: Database
    let keys: BoardKeys
    let federation: FederationService
    let intranet: Intranet
    let loop: EventLoop

    init(_ name: String, in network: TestNetwork) async throws {
        self.name = name
        self.network = network
        database = try TemporaryDatabase.make()
        loop = try EventLoop.start(name: name)
        let profile = FederationProfile(name: name, boardNumber: "", endpoints: ["\(name):1"])
        let clock = SystemClock()
        keys = try BoardKeys.generate(profile: profile, at: clock.now(), random: SystemRandom())
        let changes = ChangeHub()
        federation = try await FederationService.open(
            database: database, keys: keys, profile: profile,
            projection: NetworkProjection(ownBoard: keys.boardID, changes: changes), clock: clock,
            random: SystemRandom(), loop: loop, dial: network.dial(from: loop))
        intranet = Intranet(
            board: BoardProfile(name: name, number: ""), database: database, clock: clock,
            random: SystemRandom(), publisher: federation.publisher, changes: changes)
    }

    deinit { loop.stop() }

    /// Serves and dials while `body` runs, then stops as at once as a killed process.
    func running<R>(_ body: () async throws -> R) async throws -> R {
        var router = RPCRouter()
        federation.register(in: &router)
        let server = RPCServer(
            address: .host("127.0.0.1", port: 0),
            security: .mutualTLS(keys.tls) { [federation] in federation.isTrusted($0) },
            router: router, loops: [loop])
        network.set("\(name):1", try server.start())
        federation.attach(server)
        let driver = Task { await federation.run() }
        let result: Result<R, any Error>
        do { result = .success(try await body()) } catch { result = .failure(error) }
        network.set("\(name):1", nil)
        driver.cancel()
        server.cutConnections { _ in true }
        federation.endWatches()
        await server.shutdown()
        await driver.value
        return try result.get()
    }

    func summary(of other: TestNode) throws -> PeerSummary {
        try federation.summary(of: other.keys.boardID)
    }

    /// Becomes a peer of another node, words compared, scope granted on both sides.
    func befriend(_ other: TestNode) async throws {
        let invite = try await federation.createInvite()
        let there = try await other.federation.acceptInvite(invite.text)
        let words = try #require(there.words)
        let mine = keys.boardID.description
        let theirs = other.keys.boardID.description
        _ = try await federation.confirm(peer: theirs, words: words.text)
        _ = try await other.federation.confirm(peer: mine, words: words.text)
        _ = try await federation.setScope(peer: theirs, .groups, granted: true)
        _ = try await other.federation.setScope(peer: mine, .groups, granted: true)
        try await eventually("\(name) and \(other.name) are connected both ways") {
            let (here, there) = (try summary(of: other), try other.summary(of: self))
            return here.isConnected && there.isConnected && here.state == .active
        }
    }

    /// Offers a group to another node, which joins it.
    func share(_ group: NetworkGroupSummary, with other: TestNode) async throws {
        _ = try await federation.invite(
            board: other.keys.boardID.description, to: group.id.description)
        _ = try await other.federation.joinNetworkGroup(group.id.description)
    }

    /// Writes a post as somebody, without the intranet's tables around it.
    @discardableResult
    func post(_ text: String, in group: NetworkGroupID) async throws -> EventHash {
        try await publish(.postWritten(body: text), by: 5, in: group)
    }

    /// States an event of somebody, without its effects at this node.
    func publish(
        _ event: NetworkEvent, by actor: UInt8, in group: NetworkGroupID
    ) async throws -> EventHash {
        let actor = try #require(ActorID(bytes: [UInt8](repeating: actor, count: 16)))
        let publisher = federation.publisher
        return try await database.write {
            try publisher.publish(event, in: group, by: actor, at: SystemClock().now(), in: $0)
        }
    }

    /// How many comments and likes a post has at this node; nil while it is not there.
    func counts(of post: EventHash) async throws -> [Int]? {
        try await database.read { reader in
            try reader.first(
                "SELECT comment_count, like_count FROM posts WHERE event_hash = ?",
                [.blob(post.bytes)]
            ) { [$0.int(0), $0.int(1)] }
        }
    }

    /// The texts of all posts in a group, in the order of its log here.
    func posts(in group: NetworkGroupID) async throws -> [String] {
        try await database.read { reader in
            guard let record = try GroupTable.bare(group, in: reader) else { return [] }
            return try LogTable.batch(
                in: record.row, after: 0, limit: .init(events: 100_000, bytes: 1 << 30), reader
            ).events.compactMap { line in
                guard let event = line.event,
                    let header = try? FederationV1.EventHeader(serialized: event.header),
                    header.type == EventType.postWritten
                else { return nil }
                return try FederationV1.PostWritten(serialized: event.payload).body
            }
        }
    }
}

/// Waits until something holds; a condition that never does fails the test.
func eventually(
    _ what: String, at location: SourceLocation = #_sourceLocation,
    _ condition: () async throws -> Bool
) async throws {
    for _ in 0..<3000 {
        if try await condition() { return }
        try await Task.sleep(for: .milliseconds(10))
    }
    Issue.record("never: \(what)", sourceLocation: location)
    throw CancellationError()
}
