extension DutchPhrases {
    var writeLabel: String { "Jouw bericht" }
    var writePlaceholder: String { "Wat wil je delen?" }
    var publish: String { "Plaatsen" }
    var comment: String { "Reageren" }
    func commentPlaceholder(_ name: String) -> String { "Reageer op \(name)" }
    var like: String { "Vind ik leuk" }
    func likes(_ count: Int) -> String {
        count == 1 ? "1 collega vindt dit leuk" : "\(count) collega’s vinden dit leuk"
    }
    func comments(_ count: Int) -> String { count == 1 ? "1 reactie" : "\(count) reacties" }
    func showAllComments(_ count: Int) -> String { "Alle \(count) reacties lezen" }
    func postBy(_ name: String) -> String { "Bericht van \(name)" }
    var older: String { "Oudere berichten" }
    var newest: String { "Naar de nieuwste berichten" }
    var moreActions: String { "Meer" }
    var deletePost: String { "Bericht verwijderen" }
    var cannotRecall: String {
        "Dit bericht is al bij andere besturen aangekomen. Terughalen kan nog niet."
    }

    var sending: String { "Wordt verzonden." }
    func sendingUnreachable(_ host: String) -> String {
        "Wordt verzonden: \(host) is even niet bereikbaar. We proberen het opnieuw."
    }
    func arrived(_ boards: String) -> String { "Aangekomen bij \(boards)." }
    func underway(_ boards: String) -> String { "Onderweg naar \(boards)." }
    func unreachable(_ board: String) -> String {
        "\(board) is even niet bereikbaar. We proberen het opnieuw."
    }

    var emptyText: String { "Schrijf eerst iets." }
    func tooLongText(_ limit: Int) -> String {
        "Dit is te lang. Er passen \(limit) tekens in."
    }
    var newPostArrived: String { "Er is een nieuw bericht." }
    var showNewPosts: String { "Nieuwe berichten bekijken" }
    var notSent: String {
        "Het is niet verstuurd. Kijk of je verbinding hebt en probeer het opnieuw."
    }
    var liveLost: String { "De verbinding is weg. Nieuwe berichten komen als die terug is." }
}
