/// All commands, in the order in which help shows them.
enum CommandTable {
    static let all: [Command] = [
        Status.command,
        InviteCreate.command, InviteAccept.command, InviteList.command, InviteWithdraw.command,
        PeerList.command, PeerShow.command, PeerConfirm.command, PeerGrant.command,
        PeerRevoke.command,
        GroupCreate.command, GroupList.command, GroupInvite.command, GroupJoin.command,
        SchoolsImport.command, SchoolsList.command,
        PeopleImport.command, PeopleList.command, PeopleSetPassword.command,
    ]

    static var nouns: [String] {
        all.reduce(into: []) { if !$0.contains($1.noun) { $0.append($1.noun) } }
    }

    static func verbs(of noun: String) -> [Command] {
        all.filter { $0.noun == noun }
    }
}
