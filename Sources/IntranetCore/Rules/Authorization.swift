/// Decides who may do what where. The one place that does; every use case asks it.
public enum Authorization {
    /// Whether the viewer may do this in this space.
    public static func allows(
        _ action: Action, _ viewer: Viewer, in space: SpaceFacts
    ) -> Bool {
        switch space.kind {
        case .boardNews: allowsInBoardNews(action, viewer)
        case .school: allowsInSchool(action, viewer, space)
        case .group: allowsInGroup(action, hasJoined: space.viewerHasJoined)
        case .networkGroup: allowsInNetworkGroup(action, hasJoined: space.viewerHasJoined)
        }
    }

    /// How to refuse: what the viewer may not see is not there.
    ///
    /// - Throws: ``IntranetError/notFound`` or ``IntranetError/notAllowed``.
    static func require(_ action: Action, _ viewer: Viewer, in space: SpaceFacts) throws {
        if allows(action, viewer, in: space) { return }
        // To know that a post is there takes reading; to know that a group is there doesn't.
        let visible: Action =
            switch action {
            case .comment, .like, .deleteOwnPost: .read
            case .see, .read, .post, .join, .leave, .createGroup: .see
            }
        throw allows(visible, viewer, in: space)
            ? IntranetError.notAllowed : IntranetError.notFound
    }

    /// The board office is the sender; everybody answers, and anybody may start a group.
    private static func allowsInBoardNews(_ action: Action, _ viewer: Viewer) -> Bool {
        switch action {
        case .see, .read, .comment, .like, .createGroup: true
        case .post: viewer.roles.contains(.communications)
        case .deleteOwnPost: true
        case .join, .leave: false
        }
    }

    /// A school is for the people who work, direct or edit there. No role looks in from outside.
    private static func allowsInSchool(
        _ action: Action, _ viewer: Viewer, _ space: SpaceFacts
    ) -> Bool {
        guard let school = space.schoolID, viewer.schoolIDs.contains(school) else { return false }
        switch action {
        case .see, .read, .post, .comment, .like, .deleteOwnPost: return true
        case .join, .leave, .createGroup: return false
        }
    }

    /// Every colleague may find a group and join; what is said there is for its members.
    private static func allowsInGroup(_ action: Action, hasJoined: Bool) -> Bool {
        switch action {
        case .see: true
        case .read, .post, .comment, .like, .deleteOwnPost, .leave: hasJoined
        case .join: !hasJoined
        case .createGroup: false
        }
    }

    /// As a group, but what has gone to other boards can't be deleted from here alone.
    private static func allowsInNetworkGroup(_ action: Action, hasJoined: Bool) -> Bool {
        action != .deleteOwnPost && allowsInGroup(action, hasJoined: hasJoined)
    }
}
