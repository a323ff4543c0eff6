internal import IntranetCore

/// What a feed says when there is nothing in it, and when the viewer may only read.
struct FeedWords: Sendable {
    let empty: String
    var cannotPost: String?
}

extension PageContext {
    /// The form to write in a space and its posts, or what to do when there are none.
    func feed(_ feed: FeedPage, _ words: FeedWords, draft: Draft? = nil) -> HTML {
        let space = feed.space
        let audience = audience(of: space.visibility, in: space.name)
        let isNewest = !address.utf8.contains(UInt8(ascii: "?"))
        return """
            \(if: isNewest && space.viewerMayPost, composer(space, audience, draft: draft))
            \(isNewest && !space.viewerMayPost ? words.cannotPost.map(reading) : nil)
            \(if: !isNewest, newest(space))
            <div class="feed" data-live="/updates?space=\(space.id)" \
            data-list="/fragments/spaces/\(space.id)" data-place="feed"\
            \(if: isNewest, " data-grows")>
            \(each: feed.posts, { article($0, audience) })\
            \(if: feed.posts.isEmpty, empty(Icon.comment, words.empty, nil))
            </div>
            \(feed.older.map { older($0) })
            """
    }

    /// What to read and do when there is nothing to show.
    func empty(_ icon: HTML, _ title: String, _ help: String?) -> HTML {
        """
        <div class="empty" data-empty>
        <span class="empty-icon">\(icon)</span>
        <p class="empty-title">\(title)</p>
        \(help.map { "<p>\($0)</p>" as HTML })
        </div>
        """
    }

    private func reading(_ text: String) -> HTML { "<p class=\"reading\">\(text)</p>" }

    private func older(_ post: PostID) -> HTML {
        let path = address.prefix { $0 != "?" }
        return """
            <p class="paging"><a class="button soft" href="\(String(path))?voor=\(post)" \
            rel="next">\(phrases.older)</a></p>
            """
    }

    private func newest(_ space: SpaceHeader) -> HTML {
        """
        <p class="paging"><a class="button soft" href="\(path(of: space.kind, space.id))">\
        \(Icon.back)\(phrases.newest)</a></p>
        """
    }

    /// The page of a space.
    func path(of kind: SpaceKind, _ id: SpaceID) -> String {
        switch kind {
        case .boardNews: "/"
        case .school: "/mijn-school/\(id)"
        case .group, .networkGroup: "/groepen/\(id)"
        }
    }
}
