/// The types of events that this version knows, by their names in headers.
enum EventType {
    static let groupCreated = "group.created"
    static let boardAdmitted = "board.admitted"
    static let memberJoined = "member.joined"
    static let memberLeft = "member.left"
    static let postWritten = "post.written"
    static let commentWritten = "comment.written"
    static let likeSet = "like.set"
    static let likeCleared = "like.cleared"
}
