extension EnglishPhrases {
    var writeLabel: String { "Your post" }
    var writePlaceholder: String { "What do you want to share?" }
    var publish: String { "Publish" }
    var comment: String { "Comment" }
    func commentPlaceholder(_ name: String) -> String { "Comment on \(name)" }
    var like: String { "Like" }
    func likes(_ count: Int) -> String {
        count == 1 ? "1 colleague likes this" : "\(count) colleagues like this"
    }
    func comments(_ count: Int) -> String { count == 1 ? "1 comment" : "\(count) comments" }
    func showAllComments(_ count: Int) -> String { "Read all \(count) comments" }
    func postBy(_ name: String) -> String { "Post by \(name)" }
    var older: String { "Older posts" }
    var newest: String { "To the newest posts" }
    var moreActions: String { "More" }
    var deletePost: String { "Delete the post" }
    var cannotRecall: String {
        "This post has arrived at other boards already. It cannot be recalled yet."
    }

    var sending: String { "Being sent." }
    func sendingUnreachable(_ host: String) -> String {
        "Being sent: \(host) cannot be reached for now. We keep trying."
    }
    func arrived(_ boards: String) -> String { "Arrived at \(boards)." }
    func underway(_ boards: String) -> String { "On its way to \(boards)." }
    func unreachable(_ board: String) -> String {
        "\(board) cannot be reached for now. We keep trying."
    }

    var emptyText: String { "Write something first." }
    func tooLongText(_ limit: Int) -> String {
        "This is too long. It may have \(limit) characters."
    }
    var newPostArrived: String { "There is a new post." }
    var showNewPosts: String { "See new posts" }
    var notSent: String { "It was not sent. Check your connection and try again." }
    var liveLost: String { "The connection is gone. New posts will come when it is back." }
}
