internal import Essentials
internal import Store

extension Intranet {
    /// A page of the board's news; `before` is the ``FeedPage/older`` of the page before.
    public func news(for viewer: Viewer, before: PostID? = nil) async throws -> FeedPage {
        try await feed(of: .boardNews, for: viewer, before: before)
    }

    /// A page of a space; of a group that the viewer is not in, only the header.
    ///
    /// - Throws: ``IntranetError/notFound`` when the viewer may not know the space.
    public func feed(
        of space: SpaceID, for viewer: Viewer, before: PostID? = nil
    ) async throws -> FeedPage {
        try await database.read { [self] reader in
            let space = try Space.find(space, to: .see, by: viewer, in: reader)
            let feed = try FeedReader(
                space: space, viewer: viewer, board: board, directory: directory,
                page: DirectoryPage(reader, day: today), reader: reader)
            return try feed.page(before: before)
        }
    }

    /// One post with all its comments.
    ///
    /// - Throws: ``IntranetError/notFound`` when the viewer may not read it.
    public func post(_ id: PostID, for viewer: Viewer) async throws -> PostView {
        try await database.read { [self] reader in
            let target = try PostTarget.find(id, to: .read, by: viewer, in: reader)
            let feed = try FeedReader(
                space: target.space, viewer: viewer, board: board, directory: directory,
                page: DirectoryPage(reader, day: today), reader: reader)
            return try feed.post(id)
        }
    }

    /// A space's header alone, for a page about one of its posts.
    ///
    /// - Throws: ``IntranetError/notFound`` when the viewer may not know the space.
    public func header(of space: SpaceID, for viewer: Viewer) async throws -> SpaceHeader {
        try await database.read { [self] reader in
            let space = try Space.find(space, to: .see, by: viewer, in: reader)
            let feed = FeedReader(
                space: space, viewer: viewer, board: board, directory: directory,
                page: try DirectoryPage(reader, day: today), reader: reader)
            return try feed.header()
        }
    }

    var today: CalendarDay { CalendarDay(of: clock.now()) }
}
