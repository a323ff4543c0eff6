internal import IntranetCore
internal import Wire

extension Visit {
    /// One post as it stands in a feed, or on its own page with `?plaats=page`.
    func postFragment(for viewer: Viewer) async throws -> HTTPResponse {
        try await fragment(of: try id(), for: viewer)
    }

    /// The newest posts of a space, for a page that may have missed something.
    func feedFragment(for viewer: Viewer) async throws -> HTTPResponse {
        let feed = try await intranet.feed(of: try id(), for: viewer)
        let audience = context.audience(of: feed.space.visibility, in: feed.space.name)
        var fragment = HTML.empty
        for post in feed.posts {
            fragment.append(context.article(post, audience))
        }
        return html(fragment)
    }

    func fragment(of id: PostID, for viewer: Viewer) async throws -> HTTPResponse {
        let post = try await intranet.post(id, for: viewer)
        let space = try await header(of: post.space.id, for: viewer)
        let audience = context.audience(of: space.visibility, in: space.name)
        return html(context.article(post, audience, in: fragmentPlace))
    }
}
