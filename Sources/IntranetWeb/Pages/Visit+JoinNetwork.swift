internal import IntranetCore
internal import Wire

extension Visit {
    /// Before joining a network group: exactly what other boards will see of the viewer.
    func joinPage(for viewer: Viewer) async throws -> HTTPResponse {
        let space: SpaceID = try id()
        let header = try await header(of: space, for: viewer)
        guard header.kind == .networkGroup, !header.viewerIsMember else {
            return redirect(to: "/groepen/\(space)")
        }
        let preview = try await intranet.joinPreview(space, for: viewer)
        let others = preview.boards.filter { $0 != context.frame.boardName }
        let content: HTML = """
            <header class="head group-head network">
            <p class="kind">\(context.networkTag)</p>
            <h1>\(phrases.joinNetworkTitle(header.name))</h1>
            <p class="lead">\(phrases.joinNetworkLead)</p>
            </header>
            <section class="card preview" aria-labelledby="preview">
            <h2 id="preview">\(phrases.previewTitle)</h2>
            \(card(preview.card))
            <p class="audience">\(Icon.network)<span>\
            \(phrases.previewSeenBy(phrases.list(others.isEmpty ? preview.boards : others)))</span></p>
            <p>\(phrases.previewNot) \(phrases.joinNetworkBack)</p>
            <div class="actions">
            <form method="post" action="/groepen/\(space)/lid">
            <button class="primary">\(phrases.joinNetworkConfirm)</button>
            </form>
            <a class="button quiet" href="/groepen/\(space)">\(phrases.cancel)</a>
            </div>
            </section>
            """
        return page(Page(title: phrases.join, item: .groups, content: content))
    }

    private func card(_ card: MemberCard) -> HTML {
        """
        <dl class="facts">
        \(context.fact(phrases.previewName, card.displayName))
        \(context.fact(phrases.previewFunction, card.jobFunction))
        \(context.fact(phrases.previewSchool, card.school))
        \(context.fact(phrases.previewBoard, context.frame.boardName))
        </dl>
        """
    }

    /// The header of a space.
    func header(of space: SpaceID, for viewer: Viewer) async throws -> SpaceHeader {
        try await intranet.header(of: space, for: viewer)
    }
}
