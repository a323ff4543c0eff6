internal import Essentials
internal import Federation
internal import Health
internal import Wire

/// The three doors of a node: browsers, peers, and the admin on the same machine.
struct NodeServers: Sendable {
    private let web: HTTPServer
    private let peers: RPCServer
    private let admin: RPCServer
    private let configuration: NodeConfiguration
    private let directory: NodeDirectory
    private let health: HealthService

    init(
        configuration: NodeConfiguration, directory: NodeDirectory, keys: BoardKeys,
        federation: FederationService, peerLoop: EventLoop, site: NodeSite, admin: AdminServices
    ) throws {
        self.configuration = configuration
        self.directory = directory
        health = HealthService()
        var router = RPCRouter()
        federation.register(in: &router)
        health.register(in: &router)
        var adminRouter = admin.router()
        health.register(in: &adminRouter)
        web = HTTPServer(
            address: try Self.address(configuration.web, "web"),
            security: try configuration.webSecurity(), handler: site,
            loops: [try EventLoop.start(name: "web")])
        peers = RPCServer(
            address: try Self.address(configuration.federation, "federation"),
            security: .mutualTLS(keys.tls) { federation.isTrusted($0) }, router: router,
            loops: [peerLoop])
        self.admin = RPCServer(
            address: .unix(path: directory.adminSocket), security: .cleartext,
            router: adminRouter, loops: [peerLoop])
        federation.attach(peers)
    }

    /// Listens; the web port last, so that whoever sees it answer sees a whole node.
    func start() throws {
        // The lock of the directory is ours: a socket that lies there is one of a killed process.
        PrivateFiles.remove(directory.adminSocket)
        try listen(directory.adminSocket) { _ = try admin.start() }
        try PrivateFiles.protectSocket(directory.adminSocket)
        try listen(configuration.federation) { _ = try peers.start() }
        try listen(configuration.web) { _ = try web.start() }
    }

    /// What peers get to finish a call with. Streams that watch would never end by themselves, and
    /// losing one loses nothing.
    private static let peerGrace = Duration.milliseconds(300)

    /// Lets what is under way end, and takes nothing new.
    func shutdown() async {
        health.setServing(false)
        peers.beginGracefulShutdown()
        await web.shutdown()
        try? await Task.sleep(for: Self.peerGrace)
        peers.cutConnections { _ in true }
        await peers.shutdown()
        await admin.shutdown()
    }

    private func listen(_ address: String, _ start: () throws -> Void) throws {
        do {
            try start()
        } catch let error as SocketError {
            throw NodeFailure(
                message: "\(address) cannot be listened to: \(error).",
                next: "Stop what uses it, or change node.json.")
        }
    }

    private static func address(_ text: String, _ setting: String) throws -> SocketAddress {
        guard let address = SocketAddress.parse(text) else {
            throw NodeFailure(
                message: "“\(text)” is no address for \(setting).",
                next: "Write it in node.json as 127.0.0.1:8101.")
        }
        return address
    }
}
