internal import IntranetCore
internal import Wire

extension Visit {
    /// One post with all its comments.
    func postPage(for viewer: Viewer) async throws -> HTTPResponse {
        try await postPage(try id(), for: viewer)
    }

    /// One post, with what was typed when a comment on it was refused.
    func postPage(
        _ id: PostID, for viewer: Viewer, draft: Draft? = nil
    ) async throws -> HTTPResponse {
        let post = try await intranet.post(id, for: viewer)
        let space = try await header(of: post.space.id, for: viewer)
        let audience = context.audience(of: space.visibility, in: space.name)
        let content: HTML = """
            <p class="crumb"><a href="\(context.path(of: space.kind, space.id))">\(Icon.back)\
            \(space.kind == .boardNews ? phrases.news : space.name)</a>\
            \(if: space.kind == .networkGroup, context.networkTag)</p>
            <h1 class="unseen">\(phrases.postBy(post.author.name))</h1>
            <div class="feed" data-live="/updates?space=\(space.id)" \
            data-list="/fragments/posts/\(post.id)?plaats=page" data-place="page">
            \(context.article(post, audience, in: .page, draft: draft))
            </div>
            """
        let title = phrases.postBy(post.author.name)
        return page(
            Page(title: title, item: menuItem(of: space.kind), content: content),
            status: draft == nil ? 200 : 422)
    }

    private func menuItem(of kind: SpaceKind) -> MenuItem {
        switch kind {
        case .boardNews: .news
        case .school: .school
        case .group, .networkGroup: .groups
        }
    }

    /// Writes a post, and shows it in its space.
    func writePost(by viewer: Viewer) async throws -> HTTPResponse {
        let space: SpaceID = try id()
        let form = try form()
        let body = form["body"] ?? ""
        do {
            let post = try await intranet.write(
                body, in: space, by: viewer, requestID: form["request_id"])
            if wantsFragment { return try await fragment(of: post, for: viewer) }
            let kind = try await intranet.post(post, for: viewer).space.kind
            return redirect(to: context.path(of: kind, space) + "#post-\(post)")
        } catch let error as IntranetError {
            guard !wantsFragment, let reason = reason(for: error) else { throw error }
            return try await spacePage(
                space, for: viewer, draft: Draft(text: body, reason: reason))
        }
    }

    /// Writes a comment, and shows it where it was written.
    func writeComment(by viewer: Viewer) async throws -> HTTPResponse {
        let post: PostID = try id()
        let form = try form()
        let body = form["body"] ?? ""
        do {
            try await intranet.comment(body, on: post, by: viewer, requestID: form["request_id"])
            if wantsFragment { return try await fragment(of: post, for: viewer) }
            return redirectBack(or: "/berichten/\(post)", at: "post-\(post)")
        } catch let error as IntranetError {
            guard !wantsFragment, let reason = reason(for: error) else { throw error }
            return try await postPage(post, for: viewer, draft: Draft(text: body, reason: reason))
        }
    }

    /// Likes a post, or takes the like back when the form says `like=0`.
    func setLike(by viewer: Viewer) async throws -> HTTPResponse {
        let post: PostID = try id()
        if try form()["like"] == "0" {
            try await intranet.unlike(post, by: viewer)
        } else {
            try await intranet.like(post, by: viewer)
        }
        if wantsFragment { return try await fragment(of: post, for: viewer) }
        return redirectBack(or: "/berichten/\(post)", at: "post-\(post)")
    }

    /// Deletes a post of the viewer, and shows its space.
    func deletePost(by viewer: Viewer) async throws -> HTTPResponse {
        let post: PostID = try id()
        let space = try await intranet.post(post, for: viewer).space
        try await intranet.delete(post, by: viewer)
        return redirect(to: context.path(of: space.kind, space.id))
    }
}
