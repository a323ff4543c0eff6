internal import IntranetCore

extension PageContext {
    /// The comments under a post: the latest two in a feed, all on the post's own page.
    func comments(_ post: PostView, in place: PostPlace) -> HTML {
        let shown =
            place == .page ? post.comments[...] : post.comments.suffix(PostView.commentsInFeed)
        guard !shown.isEmpty else {
            return """
                <div class="comments" id="reacties-\(post.id)" data-part="comments-\(post.id)"></div>
                """
        }
        return """
            <div class="comments" id="reacties-\(post.id)" data-part="comments-\(post.id)">
            \(post.commentCount > shown.count ? allComments(post) : nil)
            <ul>
            \(each: shown, comment)</ul>
            </div>
            """
    }

    private func allComments(_ post: PostView) -> HTML {
        """
        <a class="all-comments" href="/berichten/\(post.id)">\
        \(phrases.showAllComments(post.commentCount))</a>
        """
    }

    private func comment(_ comment: CommentView) -> HTML {
        """
        <li class="comment" id="reactie-\(comment.id)">
        \(avatar(initials: comment.author.initials, name: comment.author.name))
        <div class="bubble">
        <p class="author">\(comment.author.name)\(comment.author.board.map(boardTag)) \
        <span class="when">\(time(comment.postedAt))</span></p>
        <p class="body">\(bodyText(comment.body))</p>
        </div>
        </li>

        """
    }

    private func boardTag(_ board: String) -> HTML {
        """
         <span class="tag network">\(Icon.network)\(board)</span>
        """
    }

    private func firstName(of author: AuthorView) -> String {
        String(author.name.prefix { $0 != " " })
    }

    /// The form to comment with, and who will see it.
    func commentForm(_ post: PostView, _ audience: Audience, _ draft: Draft?) -> HTML {
        """
        <form class="comment-form" method="post" action="/berichten/\(post.id)/reacties" \
        data-live-form="comment">
        <input type="hidden" name="request_id" value="\(formID)-\(post.id)">
        <label class="unseen" for="comment-\(post.id)">\(phrases.comment)</label>
        <textarea id="comment-\(post.id)" name="body" rows="1" required \
        maxlength="\(TextField.comment.maximumCharacters)" \
        placeholder="\(phrases.commentPlaceholder(firstName(of: post.author)))" \
        aria-describedby="comment-seen-\(post.id)\(if: draft != nil, " comment-wrong")"\
        \(if: draft != nil, #" aria-invalid="true""#)>
        \(draft?.text ?? "")</textarea>
        <button class="soft">\(phrases.comment)</button>
        \(draft.map { wrong($0.reason, id: "comment-wrong") })
        \(audienceLine(audience, id: "comment-seen-\(post.id)"))
        </form>
        """
    }
}
