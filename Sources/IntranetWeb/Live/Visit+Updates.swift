internal import Essentials
internal import IntranetCore
internal import Wire

extension Visit {
    /// How often a silent stream says that it is alive, and looks whether it still may be.
    static let heartbeat = Duration.seconds(15)

    /// Server-sent events of one space: `post` with its id and what happened, `resync` when the
    /// page should fetch the list again.
    ///
    /// Nothing of a post is in the event. The page fetches the post as its viewer, so whoever may
    /// not read it learns nothing but that there was something.
    func updates(for viewer: Viewer) async throws -> HTTPResponse {
        guard let space = query["space"].flatMap(SpaceID.init) else {
            throw IntranetError.notFound
        }
        try await checkMembership(in: space, of: viewer)
        guard let place = site.streams.take(for: viewer.sessionHash) else {
            return errorPage(429)
        }
        let stream = UpdateStream(space: space, changes: intranet.changes, place: place) {
            guard let token = site.sessionToken(of: request),
                let viewer = try await intranet.viewer(session: token)
            else { throw IntranetError.notAllowed }
            try await checkMembership(in: space, of: viewer)
        }
        return HTTPResponse(
            status: 200,
            fields: ["content-type": "text/event-stream", "x-accel-buffering": "no"],
            body: .stream { try await stream.run(heartbeat: Self.heartbeat, writer: $0) })
    }

    /// A group shows its header to everybody on the board; only readers hear that it changes.
    private func checkMembership(in space: SpaceID, of viewer: Viewer) async throws {
        let header = try await header(of: space, for: viewer)
        guard header.viewerIsMember else { throw IntranetError.notFound }
    }
}
