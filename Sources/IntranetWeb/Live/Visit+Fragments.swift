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
        var fragment = HTML.empty
        for post in feed.posts {
            fragment.append(context.article(post, feed.space.visibility, in: .feed))
        }
        return html(fragment)
    }

    func fragment(of id: PostID, for viewer: Viewer) async throws -> HTTPResponse {
        let post = try await intranet.post(id, for: viewer)
        let space = try await header(of: post.space.id, for: viewer)
        return html(context.article(post, space.visibility, in: fragmentPlace))
    }
}
