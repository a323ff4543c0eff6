internal import IntranetCore

/// Every string of the interface. One type a language, so that the compiler finds what is missing.
///
/// Dutch is B1, says je and jij, is short and active, has no exclamation marks; a button is a verb.
protocol Phrases: Sendable, FramePhrases, LogInPhrases, PostPhrases, SpacePhrases, ErrorPhrases {
    /// When something happened, seen from `today`: "14.30 uur", then "gisteren", then the date.
    func moment(_ then: CivilTime, today: CivilTime) -> String
    /// Names one after another with a comma and the word for "and".
    func list(_ names: [String]) -> String
}

/// What stands around every page.
protocol FramePhrases: Sendable {
    var toContent: String { get }
    var mainMenu: String { get }
    var news: String { get }
    var mySchool: String { get }
    var groups: String { get }
    var myData: String { get }
    var logOut: String { get }
    var switchLanguage: String { get }
    func rolesTitle(_ count: Int) -> String
    func role(_ role: Role) -> String
    var board: String { get }
    var myDataLead: String { get }
    var sessionNote: String { get }
    var languageTitle: String { get }
}

/// The page to log in on.
protocol LogInPhrases: Sendable {
    var logInTitle: String { get }
    func logInLead(_ board: String) -> String
    var email: String { get }
    var password: String { get }
    var logIn: String { get }
    var wrongCredentials: String { get }
    func tooManyAttempts(_ seconds: Int) -> String
    var forgotPassword: String { get }
    var loggedOut: String { get }
}

/// Posts, comments, likes, and where a post has arrived.
protocol PostPhrases: Sendable {
    var writeLabel: String { get }
    var writePlaceholder: String { get }
    var publish: String { get }
    var comment: String { get }
    func commentPlaceholder(_ name: String) -> String
    var like: String { get }
    func likes(_ count: Int) -> String
    func comments(_ count: Int) -> String
    func showAllComments(_ count: Int) -> String
    func postBy(_ name: String) -> String
    var older: String { get }
    var newest: String { get }
    var moreActions: String { get }
    var deletePost: String { get }
    var cannotRecall: String { get }

    var sending: String { get }
    func sendingUnreachable(_ host: String) -> String
    func arrived(_ boards: String) -> String
    func underway(_ boards: String) -> String
    func unreachable(_ board: String) -> String

    var emptyText: String { get }
    func tooLongText(_ limit: Int) -> String
    var newPostArrived: String { get }
    var showNewPosts: String { get }
    var notSent: String { get }
    var liveLost: String { get }
}

/// News, schools, groups and network groups.
protocol SpacePhrases: Sendable {
    func seenByBoard(_ board: String) -> String
    func seenBySchool(_ school: String) -> String
    func seenByGroup(_ group: String) -> String
    func seenByNetwork(_ boards: String) -> String
    func members(_ count: Int) -> String
    func colleagues(_ count: Int) -> String

    func newsLead(_ board: String) -> String
    func newsEmpty(canPost: Bool) -> String
    var onlyOfficePosts: String { get }
    var mySchools: String { get }
    var noSchool: String { get }
    var noSchoolHelp: String { get }
    func schoolEmpty(canPost: Bool) -> String
    var onlySchoolPosts: String { get }
    func schoolPlace(_ place: String) -> String

    var myGroups: String { get }
    var discoverGroups: String { get }
    var networkGroups: String { get }
    var networkGroup: String { get }
    var group: String { get }
    var networkLead: String { get }
    var noGroups: String { get }
    var noGroupsHelp: String { get }
    var nothingToDiscover: String { get }
    var noNetworkGroups: String { get }
    var groupsLead: String { get }
    var startGroup: String { get }
    var startGroupLead: String { get }
    func newGroupSeenBy(_ board: String) -> String
    var groupName: String { get }
    var groupNameHint: String { get }
    var groupDescription: String { get }
    var groupDescriptionHint: String { get }
    var createGroup: String { get }
    var emptyGroupName: String { get }
    func tooLongGroupName(_ limit: Int) -> String
    var groupNameTaken: String { get }
    func groupEmpty(canPost: Bool) -> String
    var join: String { get }
    var leave: String { get }
    var joinFirst: String { get }

    var memberBoards: String { get }
    var ownBoard: String { get }
    func joinNetworkTitle(_ group: String) -> String
    var joinNetworkLead: String { get }
    var previewTitle: String { get }
    func previewSeenBy(_ boards: String) -> String
    var previewName: String { get }
    var previewFunction: String { get }
    var previewSchool: String { get }
    var previewBoard: String { get }
    var previewNot: String { get }
    var joinNetworkBack: String { get }
    var joinNetworkConfirm: String { get }
    var cancel: String { get }
}

/// What went wrong, and what to do.
protocol ErrorPhrases: Sendable {
    func errorTitle(_ status: Int) -> String
    func errorHelp(_ status: Int) -> String
    var errorOrigin: String { get }
    var toStart: String { get }
}
