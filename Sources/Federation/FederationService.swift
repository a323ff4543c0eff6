public import Essentials
public import IntranetCore
public import Store
public import Wire

/// What one board shares with others: trust, network groups, and what crosses between them.
///
/// Open it once a node, give its ``publisher`` to the intranet, ``register(in:)`` its services in
/// the server of the federation port, whose TLS asks ``isTrusted(_:)``, and ``run()`` it in the
/// node's task group.
public final class FederationService: Sendable {
    let database: Database
    let keys: BoardKeys
    let profile: FederationProfile
    let projection: NetworkProjection
    let clock: any WallClock
    let random: any RandomSource
    let loop: EventLoop?
    let dial: PeerDial
    let roster: Roster
    let hub: WatchHub
    let ledger: Ledger
    let links: LinkDirectory
    let log: Log

    /// Opens the federation of a board on its database, which has had ``FederationMigrations``.
    ///
    /// - Parameters:
    ///   - loop: Where connections to peers live; nil when `dial` does not need one.
    ///   - dial: How peers are reached; over mutual TLS from `loop` when left out.
    /// - Throws: ``DatabaseError``.
    public static func open(
        database: Database, keys: BoardKeys, profile: FederationProfile,
        projection: NetworkProjection, clock: any WallClock = SystemClock(),
        random: any RandomSource = SystemRandom(), loop: EventLoop
    ) async throws -> FederationService {
        try await open(
            database: database, keys: keys, profile: profile, projection: projection, clock: clock,
            random: random, loop: loop, dial: PeerDialer.overTLS(from: loop))
    }

    /// Opens the federation with another way to reach peers: for tests.
    ///
    /// - Throws: ``DatabaseError``.
    public static func open(
        database: Database, keys: BoardKeys, profile: FederationProfile,
        projection: NetworkProjection, clock: any WallClock, random: any RandomSource,
        loop: EventLoop?, dial: @escaping PeerDial
    ) async throws -> FederationService {
        let roster = Roster(own: keys.boardID, clock: clock)
        let contacts = try await database.read { reader in
            try roster.load(from: reader)
            return try PeerTable.lastContacts(in: reader)
        }
        return FederationService(
            database: database, keys: keys, profile: profile, projection: projection, clock: clock,
            random: random, loop: loop, dial: dial, roster: roster,
            links: LinkDirectory(lastContacts: contacts))
    }

    private init(
        database: Database, keys: BoardKeys, profile: FederationProfile,
        projection: NetworkProjection, clock: any WallClock, random: any RandomSource,
        loop: EventLoop?, dial: @escaping PeerDial, roster: Roster, links: LinkDirectory
    ) {
        self.database = database
        self.keys = keys
        self.profile = profile
        self.projection = projection
        self.clock = clock
        self.random = random
        self.loop = loop
        self.dial = dial
        self.roster = roster
        self.links = links
        hub = WatchHub()
        log = Log(area: "federation", clock: clock)
        ledger = Ledger(
            own: keys.boardID, eventKey: keys.event, projection: projection, roster: roster,
            hub: hub, clock: clock, random: random)
    }

    /// Who this board is.
    public var boardID: BoardID { keys.boardID }

    /// Through which the intranet states what its people do in network groups.
    public var publisher: any NetworkPublisher { FeedPublisher(ledger: ledger) }

    /// Whether a certificate is one that this board has reason to listen to: of a peer, or of
    /// whoever holds an open invite. The server's TLS asks it for each connection.
    public func isTrusted(_ certificate: PeerCertificate) -> Bool {
        roster.knows(pin: certificate.pin)
    }

    /// Adds the services that peers call.
    public func register(in router: inout RPCRouter) {
        let gate = Gatekeeper(roster: roster)
        PeeringService(federation: self, gate: gate).register(in: &router)
        GroupService(federation: self, gate: gate).register(in: &router)
        LogService(federation: self, gate: gate).register(in: &router)
    }

    /// Lets a revoked peer's connections to this server be cut at once.
    public func attach(_ server: RPCServer) {
        links.attach(server)
    }

    /// Keeps every peering alive until cancelled: dials, watches, pulls, backs off.
    public func run() async {
        await PeerDriver(federation: self).run()
    }
}

extension FederationService {
    /// Ends what peers have open for as long as the node is there, so that its server can drain.
    public func endWatches() {
        hub.cutAll()
    }
}
