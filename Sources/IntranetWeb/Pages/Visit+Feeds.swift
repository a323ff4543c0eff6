internal import IntranetCore
internal import Wire

extension Visit {
    /// The start page: the board's news.
    func newsPage(for viewer: Viewer) async throws -> HTTPResponse {
        page(newsPage(try await intranet.news(for: viewer, before: before)))
    }

    /// The viewer's school, or the first of several with links to the others.
    func mySchoolPage(for viewer: Viewer) async throws -> HTTPResponse {
        let schools = try await intranet.schools(for: viewer)
        guard let first = schools.first else { return page(noSchoolPage()) }
        let feed = try await intranet.feed(of: first.spaceID, for: viewer, before: before)
        return page(schoolPage(feed, schools: schools))
    }

    /// One of the viewer's schools.
    func schoolPage(for viewer: Viewer) async throws -> HTTPResponse {
        let feed = try await intranet.feed(of: try id(), for: viewer, before: before)
        guard feed.space.kind == .school else { throw IntranetError.notFound }
        return page(schoolPage(feed, schools: try await intranet.schools(for: viewer)))
    }

    /// A group or a network group.
    func groupPage(for viewer: Viewer) async throws -> HTTPResponse {
        let feed = try await intranet.feed(of: try id(), for: viewer, before: before)
        guard feed.space.kind.isGroup else { throw IntranetError.notFound }
        return page(groupPage(feed))
    }

    /// The page that a space has, with what was typed when a post was refused.
    func spacePage(
        _ space: SpaceID, for viewer: Viewer, draft: Draft
    ) async throws -> HTTPResponse {
        let feed = try await intranet.feed(of: space, for: viewer)
        let content =
            switch feed.space.kind {
            case .boardNews: newsPage(feed, draft: draft)
            case .school:
                schoolPage(feed, schools: try await intranet.schools(for: viewer), draft: draft)
            case .group, .networkGroup: groupPage(feed, draft: draft)
            }
        return page(content, status: 422)
    }

    private func newsPage(_ feed: FeedPage, draft: Draft? = nil) -> Page {
        let board = context.frame.boardName
        let words = FeedWords(
            empty: phrases.newsEmpty(canPost: feed.space.viewerMayPost),
            cannotPost: nil)
        let content: HTML = """
            <header class="head">
            <h1>\(phrases.news)</h1>
            <p class="lead">\(phrases.newsLead(board))\
            \(if: !feed.space.viewerMayPost, " \(phrases.onlyOfficePosts)")</p>
            </header>
            \(context.feed(feed, words, draft: draft))
            """
        return Page(title: phrases.news, item: .news, content: content)
    }

    private func schoolPage(
        _ feed: FeedPage, schools: [SchoolSummary], draft: Draft? = nil
    ) -> Page {
        let place = schools.first { $0.spaceID == feed.space.id }?.place ?? ""
        let words = FeedWords(
            empty: phrases.schoolEmpty(canPost: feed.space.viewerMayPost),
            cannotPost: phrases.onlySchoolPosts)
        let content: HTML = """
            <header class="head">
            <h1>\(feed.space.name)</h1>
            <p class="lead">\(if: !place.isEmpty, "\(phrases.schoolPlace(place)) · ")\
            \(phrases.colleagues(feed.space.memberCount))</p>
            </header>
            \(if: schools.count > 1, context.schoolTabs(schools, current: feed.space.id))
            \(context.feed(feed, words, draft: draft))
            """
        return Page(title: phrases.mySchool, item: .school, content: content)
    }

    private func noSchoolPage() -> Page {
        let content: HTML = """
            <header class="head"><h1>\(phrases.mySchool)</h1></header>
            \(context.empty(Icon.school, phrases.noSchool, phrases.noSchoolHelp))
            """
        return Page(title: phrases.mySchool, item: .school, content: content)
    }

    private func groupPage(_ feed: FeedPage, draft: Draft? = nil) -> Page {
        let space = feed.space
        let words = FeedWords(
            empty: phrases.groupEmpty(canPost: space.viewerMayPost),
            cannotPost: phrases.joinFirst)
        let audience = context.audience(space.visibility, in: space.name)
        let inside =
            space.viewerIsMember
            ? context.feed(feed, words, draft: draft)
            : context.empty(Icon.groups, phrases.joinFirst, audience)
        let content: HTML = """
            \(context.groupHeader(space))
            \(inside)
            """
        return Page(title: space.name, item: .groups, content: content)
    }
}

extension SpaceKind {
    /// Whether people join and leave it.
    var isGroup: Bool { self == .group || self == .networkGroup }
}
