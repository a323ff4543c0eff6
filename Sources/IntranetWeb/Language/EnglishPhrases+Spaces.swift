extension EnglishPhrases {
    func seenByBoard(_ board: String) -> String { "Everybody at \(board) sees this." }
    func seenBySchool(_ school: String) -> String { "Only colleagues of \(school) see this." }
    func seenByGroup(_ group: String) -> String { "Only members of \(group) see this." }
    func seenByNetwork(_ boards: String) -> String {
        "Network: \(boards). Only members of this group see this."
    }
    func colleagues(_ count: Int) -> String {
        count == 1 ? "1 colleague" : "\(count) colleagues"
    }
    func members(_ count: Int) -> String { count == 1 ? "1 member" : "\(count) members" }

    func newsLead(_ board: String) -> String {
        "The news of all of \(board)."
    }
    func newsEmpty(canPost: Bool) -> String {
        canPost
            ? "There is no news yet. Publish the first post, a welcome for instance."
            : "There is no news yet. The board office publishes here. "
                + "Meanwhile, look at your school or find a group."
    }
    var onlyOfficePosts: String { "The board office publishes here. Everybody can comment." }
    var mySchools: String { "My schools" }
    var noSchool: String { "You do not belong to a school yet" }
    var noSchoolHelp: String { "Is that wrong? Ask the board office to check your placement." }
    func schoolEmpty(canPost: Bool) -> String {
        canPost
            ? "Nothing here yet. Tell your colleagues what happens at school this week."
            : "Nothing here yet. As soon as somebody of your school publishes, you read it here."
    }
    var onlySchoolPosts: String { "Colleagues of this school publish here." }
    func schoolPlace(_ place: String) -> String { "School in \(place)" }

    var myGroups: String { "My groups" }
    var discoverGroups: String { "Discover groups" }
    var networkGroups: String { "Network groups" }
    var networkGroup: String { "Network group" }
    var group: String { "Group" }
    var networkLead: String {
        "Here you meet colleagues of other boards. You always see which boards read along."
    }
    var noGroups: String { "You are not in a group yet" }
    var noGroupsHelp: String {
        "Join a group below, or start one yourself for colleagues who do the same work."
    }
    var nothingToDiscover: String { "You are in all groups. Is one missing? Start it yourself." }
    var noNetworkGroups: String {
        "There are no network groups yet. Your board makes them together with other boards."
    }
    var groupsLead: String { "Groups of colleagues who do the same work, across all schools." }
    var startGroup: String { "Start a group" }
    var startGroupLead: String {
        "For colleagues with the same work or the same question. You are a member at once."
    }
    func newGroupSeenBy(_ board: String) -> String {
        "Everybody at \(board) can find this group. Only members see the posts."
    }
    var groupName: String { "Name of the group" }
    var groupNameHint: String { "For instance: Teachers of groep 2" }
    var groupDescription: String { "What is the group about?" }
    var groupDescriptionHint: String {
        "A sentence or two, so that colleagues know if it is for them."
    }
    var createGroup: String { "Make the group" }
    var emptyGroupName: String { "Give the group a name." }
    func tooLongGroupName(_ limit: Int) -> String {
        "The name or the description is too long. A name may have \(limit) characters."
    }
    var groupNameTaken: String { "There is a group of this name. Choose another name." }
    func groupEmpty(canPost: Bool) -> String {
        canPost
            ? "Nothing here yet. Introduce yourself or ask the first question."
            : "Nothing here for you yet. Join to read and write along."
    }
    var join: String { "Join" }
    var leave: String { "Leave the group" }
    var joinFirst: String { "Join to read and write posts." }

    var memberBoards: String { "Boards in this group" }
    var ownBoard: String { "your board" }
    func joinNetworkTitle(_ group: String) -> String { "Join \(group)" }
    var joinNetworkLead: String {
        "In a network group there are colleagues of other boards. "
            + "They see exactly what stands below, and nothing else."
    }
    var previewTitle: String { "What others see of you" }
    func previewSeenBy(_ boards: String) -> String {
        "Members of this group at \(boards) see this card with all that you write here."
    }
    var previewName: String { "Name" }
    var previewFunction: String { "Job" }
    var previewSchool: String { "School" }
    var previewBoard: String { "Board" }
    var previewNot: String {
        "Your e-mail address, your other groups and the rest of your data stay with your board."
    }
    var joinNetworkBack: String { "You can leave the group at any time." }
    var joinNetworkConfirm: String { "Join" }
    var cancel: String { "Not now" }
}
