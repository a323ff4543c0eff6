internal import Essentials
internal import Federation
internal import Health
internal import IntranetCore
internal import IntranetWeb
internal import Store
internal import Wire

/// One board's node, wired: database, federation, intranet and the three servers.
///
/// ``open(_:clock:random:)`` brings it up to serving; ``run(until:)`` keeps it there and drains it.
struct Node: Sendable {
    let directory: NodeDirectory
    let configuration: NodeConfiguration
    let database: Database
    let federation: FederationService
    let servers: NodeServers
    let state: ServingState
    let log: Log

    /// Opens the database, puts the parts together, and listens.
    ///
    /// - Throws: ``NodeFailure`` when something is in the way.
    static func open(
        _ directory: NodeDirectory, clock: any WallClock, random: any RandomSource
    ) async throws -> Node {
        let log = Log(area: "node", clock: clock)
        guard PrivateFiles.exists(directory.configuration) else {
            throw NodeFailure(
                message: "\(directory.path) holds no node yet.",
                next: "FederationNode init --dir \(directory.path) --name NAME …")
        }
        let configuration = try NodeConfiguration(
            parsing: try PrivateFiles.read(directory.configuration))
        let keys = try BoardKeys.load(
            from: directory.keys, profile: configuration.profile, clock: clock)
        let database = try Database(
            path: directory.database,
            migrations: IntranetMigrations.all + FederationMigrations.all)
        let changes = ChangeHub()
        let peerLoop = try EventLoop.start(name: "peers")
        let federation = try await FederationService.open(
            database: database, keys: keys, profile: configuration.profile,
            projection: NetworkProjection(ownBoard: keys.boardID, changes: changes), clock: clock,
            random: random, loop: peerLoop)
        let intranet = Intranet(
            board: configuration.board, database: database, clock: clock, random: random,
            publisher: federation.publisher, changes: changes)
        let state = ServingState()
        let servers = try NodeServers(
            configuration: configuration, directory: directory, keys: keys,
            federation: federation, peerLoop: peerLoop,
            site: NodeSite(
                intranet: IntranetSite(
                    intranet: intranet,
                    settings: configuration.site(boardID: keys.boardID.bytes.hex)),
                state: state, canWrite: { !database.figures.isStopped }),
            admin: AdminServices(
                configuration: configuration, directory: directory, startedAt: clock.now(),
                intranet: intranet, federation: federation))
        return Node(
            directory: directory, configuration: configuration, database: database,
            federation: federation, servers: servers, state: state, log: log)
    }

    /// Serves until `stop` gives its first signal, then drains.
    func run(until stop: AsyncStream<String>) async throws {
        try servers.start()
        state.isServing = true
        log.info(
            "serving",
            ["web": configuration.web, "federation": configuration.federation])
        await withTaskGroup { group in
            group.addTask { await federation.run() }
            var signals = stop.makeAsyncIterator()
            let signal = await signals.next() ?? "the end"
            state.isServing = false
            log.info("draining", ["because": signal])
            group.addTask { await Self.exitOnSecondSignal(stop) }
            await servers.shutdown()
            group.cancelAll()
        }
        await database.close()
        PrivateFiles.remove(directory.adminSocket)
        log.info("stopped")
    }

    /// Whoever asks twice does not want to wait for what is under way.
    private static func exitOnSecondSignal(_ stop: AsyncStream<String>) async {
        for await _ in stop { Process.exit(1) }
    }
}
