internal import Wire

/// The servers that the command line asks for.
final class ProbeServers: Sendable {
    private let rpc: RPCServer?
    private let web: HTTPServer?

    init(_ options: Options) throws {
        let loops = try (0..<(options.number("--loops") ?? 1)).map {
            try EventLoop.start(name: "probe-\($0)")
        }
        rpc = try options.address("--listen").map {
            try RPCServer(
                address: $0, security: Self.security(options), router: EchoService.router,
                loops: loops)
        }
        let site = ProbeSite()
        web = try options.address("--web").map {
            try HTTPServer(
                address: $0,
                security: options.identity("--web-tls").map(ServerSecurity.tls) ?? .cleartext,
                handler: site, loops: loops)
        }
    }

    private static func security(_ options: Options) throws -> ServerSecurity {
        guard let identity = try options.identity("--tls") else { return .cleartext }
        guard !options.all("--trust").isEmpty else { return .tls(identity) }
        return try .mutualTLS(identity, isTrusted: options.trustCheck())
    }

    /// Starts; gives the addresses as JSON.
    func start() throws -> String {
        let addresses = [("rpc", try rpc?.start()), ("web", try web?.start())]
        let parts = addresses.compactMap { name, address in
            address.map { "\"\(name)\": \"\($0)\"" }
        }
        return "{\(parts.joined(separator: ", "))}"
    }

    func shutdown() async {
        async let rpcEnd: Void? = rpc?.shutdown()
        async let webEnd: Void? = web?.shutdown()
        _ = await (rpcEnd, webEnd)
    }
}
