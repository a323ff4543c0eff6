internal import Essentials
public import IntranetCore
public import Wire

/// The pages of one board's intranet.
///
/// Stateless but for the number of open update streams: sessions live in IntranetCore.
public struct IntranetSite: HTTPHandler {
    let intranet: Intranet
    let settings: SiteSettings
    let clock: any WallClock
    let random: any RandomSource
    let assets: AssetLibrary
    let frame: SiteFrame
    let security: SecurityHeaders
    let streams = StreamLimit(perSession: 8)
    let routes: RouteTable
    private let log = Log(area: "web")

    /// A site over `intranet`.
    public init(intranet: Intranet, settings: SiteSettings) {
        self.init(
            intranet: intranet, settings: settings, clock: SystemClock(), random: SystemRandom())
    }

    init(
        intranet: Intranet, settings: SiteSettings, clock: any WallClock,
        random: any RandomSource, routes: RouteTable = .site
    ) {
        self.intranet = intranet
        self.settings = settings
        self.clock = clock
        self.random = random
        self.routes = routes
        assets = AssetLibrary(settings: settings)
        frame = SiteFrame(settings: settings, assets: assets)
        security = SecurityHeaders(isSecure: settings.isSecure)
    }

    /// Answers one request: never throws, never shows why something failed inside.
    public func respond(to request: HTTPRequest) async -> HTTPResponse {
        var response = await answer(request)
        security.add(to: &response)
        if request.method == "HEAD", case .stream = response.body { response.body = .bytes([]) }
        return response
    }

    private func answer(_ request: HTTPRequest) async -> HTTPResponse {
        var visit = visit(request, parameter: "", viewer: nil)
        do {
            switch routes.match(method: request.method, path: request.path) {
            case .found(let route, let parameter):
                if route.method == .post, !isFromThisSite(request) {
                    return visit.errorPage(403, help: visit.phrases.errorOrigin)
                }
                let viewer = try await viewer(of: request, for: route)
                visit = self.visit(request, parameter: parameter, viewer: viewer)
                return try await run(route, visit)
            case .otherMethods(let methods):
                visit = self.visit(request, parameter: "", viewer: try await viewer(of: request))
                var response = visit.errorPage(405)
                response.fields["allow"] = methods.map(\.rawValue).joined(separator: ", ")
                return response
            case .nothing:
                visit = self.visit(request, parameter: "", viewer: try await viewer(of: request))
                return visit.errorPage(404)
            }
        } catch {
            return visit.errorPage(for: error, log: log)
        }
    }

    private func run(_ route: Route, _ visit: Visit) async throws -> HTTPResponse {
        switch route.access {
        case .anyone(let handler):
            return try await handler(visit)
        case .member(let handler):
            guard let viewer = visit.context.viewer else { return visit.askToLogIn() }
            return try await handler(visit, viewer)
        }
    }

    private func visit(_ request: HTTPRequest, parameter: String, viewer: Viewer?) -> Visit {
        let language =
            Cookies(request.fields["cookie"])[cookieName(.language)].flatMap(Language.init)
            ?? .dutch
        let address = request.method == "GET" ? request.target : "/"
        return Visit(
            site: self, request: request, parameter: parameter,
            context: PageContext(
                frame: frame, language: language, viewer: viewer, now: clock.now(),
                address: address, formID: random.bytes(12).hex))
    }

    /// Whose session the request shows. Files need no session, so none is looked up for them.
    private func viewer(of request: HTTPRequest, for route: Route? = nil) async throws -> Viewer? {
        guard route?.isOpen != true || route?.pattern == Self.logInPattern,
            let token = sessionToken(of: request)
        else { return nil }
        return try await intranet.viewer(session: token)
    }

    private static let logInPattern = PathPattern("/inloggen")
}
