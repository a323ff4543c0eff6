internal import Wire

/// The web port: `/healthz` for whoever watches the node, and the intranet for everybody else.
struct NodeSite: HTTPHandler {
    let intranet: any HTTPHandler
    let state: ServingState
    /// Whether changes can still be written; false once the disk has failed.
    let canWrite: @Sendable () -> Bool

    func respond(to request: HTTPRequest) async -> HTTPResponse {
        guard request.path == "/healthz" else { return await intranet.respond(to: request) }
        let isServing = state.isServing && canWrite()
        var response = HTTPResponse.text(
            status: isServing ? 200 : 503, isServing ? "serving\n" : "not serving\n")
        response.fields["cache-control"] = "no-store"
        return response
    }
}
