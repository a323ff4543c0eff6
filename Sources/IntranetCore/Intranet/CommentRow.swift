internal import Essentials
internal import Store

/// A comment as it is stored.
struct CommentRow {
    let id: CommentID
    let post: PostID
    let author: AuthorKey
    let body: String
    let postedAt: Timestamp

    private static let columns = "c.id, c.post_id, c.person_id, c.member_id, c.body, c.posted_at"

    /// The latest `?4` comments of each post of a space from `?2` to `?3`, the oldest first.
    static let latest = """
        SELECT \(columns) FROM posts p JOIN comments c ON c.id IN
            (SELECT id FROM comments WHERE post_id = p.id ORDER BY id DESC LIMIT ?4)
        WHERE p.space_id = ?1 AND p.id BETWEEN ?2 AND ?3 AND p.comment_count > 0
        ORDER BY c.id
        """

    /// All comments of a post, the oldest first.
    static let all = "SELECT \(columns) FROM comments c WHERE c.post_id = ?1 ORDER BY c.id"

    init(_ row: borrowing Row) {
        id = CommentID(rawValue: row.int64(0))
        post = PostID(rawValue: row.int64(1))
        author = AuthorKey(row, person: 2, member: 3)
        body = row.text(4)
        postedAt = row.timestamp(5)
    }
}
