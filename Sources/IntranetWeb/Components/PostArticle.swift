internal import IntranetCore

extension PageContext {
    /// Where a post is shown: in a feed with its latest comments, or by itself with all.
    enum PostPlace: Sendable {
        case feed
        case page
    }

    /// One post with its likes, comments and the form to comment.
    ///
    /// The parts with `data-part` are what the script replaces when something changes; forms that
    /// may hold typed text stand outside of them.
    func article(
        _ post: PostView, _ audience: Audience, in place: PostPlace = .feed,
        draft: Draft? = nil
    ) -> HTML {
        """
        <article class="post" id="post-\(post.id)" data-post="\(post.id)" \
        aria-labelledby="author-\(post.id)">
        <header class="byline">
        \(avatar(initials: post.author.initials, name: post.author.name))
        <div>
        <h2 class="author" id="author-\(post.id)">\(authorName(post.author))</h2>
        <p class="detail">\(authorDetail(post.author))\
        <a class="when" href="/berichten/\(post.id)">\(time(post.postedAt))</a></p>
        </div>
        \(post.viewerMayDelete ? postMenu(post) : nil)
        </header>
        <p class="body">\(bodyText(post.body))</p>
        \(reactions(post))
        \(comments(post, in: place))
        \(commentForm(post, audience, draft))
        </article>

        """
    }

    private func authorName(_ author: AuthorView) -> HTML {
        guard let board = author.board else { return "\(author.name)" }
        return """
            \(author.name) <span class="tag network">\(Icon.network)\(board)</span>
            """
    }

    private func authorDetail(_ author: AuthorView) -> HTML {
        author.detail.isEmpty ? .empty : "\(author.detail)<span class=\"dot\"> · </span>"
    }

    private func postMenu(_ post: PostView) -> HTML {
        """
        <details class="more">
        <summary aria-label="\(phrases.moreActions)">\(Icon.more)</summary>
        <form method="post" action="/berichten/\(post.id)/verwijderen">
        <button class="quiet danger">\(phrases.deletePost)</button>
        </form>
        </details>
        """
    }

    /// Where the post has arrived, the like button, and how many liked and commented.
    private func reactions(_ post: PostView) -> HTML {
        """
        <div class="reactions" data-part="reactions-\(post.id)">
        \(post.delivery.map(deliveryNote))
        <div class="bar">
        <form method="post" action="/berichten/\(post.id)/vind-ik-leuk" data-live-form="like">
        <input type="hidden" name="like" value="\(post.likedByViewer ? 0 : 1)">
        <button class="like" aria-pressed="\(if: post.likedByViewer, "true", else: "false")">\
        \(Icon.heart)\(phrases.like)</button>
        </form>
        \(post.likeCount > 0 ? likeCount(post.likeCount) : nil)
        \(post.commentCount > 0 ? commentCount(post) : nil)
        </div>
        </div>
        """
    }

    private func likeCount(_ count: Int) -> HTML {
        """
        <span class="count" title="\(phrases.likes(count))"><span aria-hidden="true">\(count)</span>\
        <span class="unseen">\(phrases.likes(count))</span></span>
        """
    }

    private func commentCount(_ post: PostView) -> HTML {
        """
        <a class="comment-count" href="/berichten/\(post.id)#reacties-\(post.id)">\(Icon.comment)\
        \(phrases.comments(post.commentCount))</a>
        """
    }
}
