internal import Store

/// Reads the posts of one space for one viewer from one snapshot, in a few questions whatever the
/// number of posts.
struct FeedReader {
    let space: Space
    let viewer: Viewer
    let board: BoardProfile
    let directory: AuthorDirectory
    let page: DirectoryPage
    let reader: any SQLReading

    /// A page of posts under the space's header.
    func page(before: PostID?) throws -> FeedPage {
        let network = try networkSpace()
        let header = try header(network)
        guard allows(.read) else { return FeedPage(space: header, posts: [], older: nil) }
        // One more than is shown tells whether there is an older page.
        let rows = try reader.all(
            PostRow.page,
            [
                .integer(viewer.personID.rawValue), .integer(space.id.rawValue),
                .integer(before?.rawValue ?? .max), .int(FeedPage.length + 1),
            ]
        ) { PostRow($0) }
        let shown = rows.prefix(FeedPage.length)
        let views = try views(Array(shown), comments: latestComments(of: shown), network)
        return FeedPage(
            space: header, posts: views, older: rows.count > shown.count ? shown.last?.id : nil)
    }

    /// The space's header alone.
    func header() throws -> SpaceHeader {
        try header(networkSpace())
    }

    /// One post with all its comments.
    func post(_ id: PostID) throws -> PostView {
        let rows = try reader.all(
            PostRow.one, [.integer(viewer.personID.rawValue), .integer(id.rawValue)]
        ) { PostRow($0) }
        let comments = try reader.all(CommentRow.all, [.integer(id.rawValue)]) { CommentRow($0) }
        let views = try views(rows, comments: [id: comments], networkSpace())
        guard let view = views.first else { throw IntranetError.notFound }
        return view
    }

    private func networkSpace() throws -> NetworkSpace? {
        guard space.kind == .networkGroup else { return nil }
        return try NetworkSpace.load(space.id, in: reader)
    }

    private func latestComments(
        of posts: ArraySlice<PostRow>
    ) throws -> [PostID: [CommentRow]] {
        guard let newest = posts.first, let oldest = posts.last else { return [:] }
        let comments = try reader.all(
            CommentRow.latest,
            [
                .integer(space.id.rawValue), .integer(oldest.id.rawValue),
                .integer(newest.id.rawValue), .int(PostView.commentsInFeed),
            ]
        ) { CommentRow($0) }
        return Dictionary(grouping: comments, by: \.post)
    }

    private func views(
        _ rows: [PostRow], comments: [PostID: [CommentRow]], _ network: NetworkSpace?
    ) throws -> [PostView] {
        var authors = AuthorViews(
            viewer: viewer.personID, directory: directory, page: page, reader: reader)
        let reference = SpaceReference(id: space.id, name: displayName, kind: space.kind)
        let mayDelete = allows(.deleteOwnPost)
        return try rows.map { row in
            let author = try authors.view(of: row.author)
            return PostView(
                id: row.id, space: reference, author: author, body: row.body,
                postedAt: row.postedAt, likeCount: row.likeCount,
                likedByViewer: row.likedByViewer,
                comments: try (comments[row.id] ?? []).map { comment in
                    CommentView(
                        id: comment.id, author: try authors.view(of: comment.author),
                        body: comment.body, postedAt: comment.postedAt)
                },
                commentCount: row.commentCount, delivery: network?.delivery(of: row),
                viewerMayDelete: mayDelete && author.isOwn)
        }
    }

    private func header(_ network: NetworkSpace?) throws -> SpaceHeader {
        SpaceHeader(
            id: space.id, kind: space.kind, name: displayName, description: space.description,
            memberCount: try memberCount(), visibility: visibility(network),
            viewerMayPost: allows(.post), viewerIsMember: allows(.read),
            viewerMayJoin: allows(.join), viewerMayLeave: allows(.leave))
    }

    private var displayName: String { space.kind == .boardNews ? board.name : space.name }

    private func memberCount() throws -> Int {
        switch space.kind {
        case .boardNews: try directory.staffCount(on: page)
        case .school: try space.schoolID.map { try directory.staffCount(of: $0, on: page) } ?? 0
        case .group, .networkGroup: space.memberCount
        }
    }

    private func visibility(_ network: NetworkSpace?) -> Visibility {
        switch space.kind {
        case .boardNews: .board(board.name)
        case .school: .school(space.name)
        case .group: .group(board: board.name)
        case .networkGroup: .network([board.name] + (network?.others.map(\.name) ?? []))
        }
    }

    private func allows(_ action: Action) -> Bool {
        Authorization.allows(action, viewer, in: space.facts)
    }
}
