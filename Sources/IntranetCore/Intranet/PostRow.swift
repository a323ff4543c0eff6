internal import Essentials
internal import Store

/// A post as it is stored, without its comments.
struct PostRow {
    let id: PostID
    let author: AuthorKey
    let body: String
    let postedAt: Timestamp
    let likeCount: Int
    let commentCount: Int
    let logSeq: Int64?
    let likedByViewer: Bool

    private static let columns = """
        SELECT p.id, p.person_id, p.member_id, p.body, p.posted_at, p.like_count, p.comment_count,
        p.log_seq, EXISTS (SELECT 1 FROM likes k WHERE k.post_id = p.id AND k.person_id = ?1)
        FROM posts p
        """

    /// Posts of a space, the newest first; `?1` is the viewer.
    static let page = columns + " WHERE p.space_id = ?2 AND p.id < ?3 ORDER BY p.id DESC LIMIT ?4"

    /// One post; `?1` is the viewer.
    static let one = columns + " WHERE p.id = ?2"

    init(_ row: borrowing Row) {
        id = PostID(rawValue: row.int64(0))
        author = AuthorKey(row, person: 1, member: 2)
        body = row.text(3)
        postedAt = row.timestamp(4)
        likeCount = row.int(5)
        commentCount = row.int(6)
        logSeq = row.int64OrNull(7)
        likedByViewer = row.bool(8)
    }
}
