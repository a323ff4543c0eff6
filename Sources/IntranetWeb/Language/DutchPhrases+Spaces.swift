extension DutchPhrases {
    func seenByBoard(_ board: String) -> String { "Iedereen bij \(board) ziet dit." }
    func seenBySchool(_ school: String) -> String { "Alleen collega’s van \(school) zien dit." }
    func seenByGroup(_ group: String) -> String { "Alleen leden van \(group) zien dit." }
    func seenByNetwork(_ boards: String) -> String {
        "Netwerk: \(boards). Alleen leden van deze groep zien dit."
    }
    func colleagues(_ count: Int) -> String {
        count == 1 ? "1 collega" : "\(count) collega’s"
    }
    func members(_ count: Int) -> String { count == 1 ? "1 lid" : "\(count) leden" }

    func newsLead(_ board: String) -> String {
        "Het nieuws van heel \(board)."
    }
    func newsEmpty(canPost: Bool) -> String {
        canPost
            ? "Er is nog geen nieuws. Plaats het eerste bericht, bijvoorbeeld een welkom."
            : "Er is nog geen nieuws. Het bestuurskantoor plaatst hier berichten. "
                + "Kijk intussen bij je school of zoek een groep."
    }
    var onlyOfficePosts: String {
        "Het bestuurskantoor plaatst hier berichten. Iedereen kan reageren."
    }
    var mySchools: String { "Mijn scholen" }
    var noSchool: String { "Je hoort nog niet bij een school" }
    var noSchoolHelp: String {
        "Klopt dat niet? Vraag het bestuurskantoor om je plaatsing na te kijken."
    }
    func schoolEmpty(canPost: Bool) -> String {
        canPost
            ? "Hier staat nog niets. Vertel je collega’s wat er deze week op school gebeurt."
            : "Hier staat nog niets. Zodra iemand van je school iets plaatst, lees je het hier."
    }
    var onlySchoolPosts: String { "Collega's van deze school plaatsen hier berichten." }
    func schoolPlace(_ place: String) -> String { "School in \(place)" }

    var myGroups: String { "Mijn groepen" }
    var discoverGroups: String { "Ontdek groepen" }
    var networkGroups: String { "Netwerkgroepen" }
    var networkGroup: String { "Netwerkgroep" }
    var group: String { "Groep" }
    var networkLead: String {
        "Hier ontmoet je collega’s van andere besturen. Je ziet altijd welke besturen meelezen."
    }
    var noGroups: String { "Je zit nog niet in een groep" }
    var noGroupsHelp: String {
        "Doe mee met een groep hieronder, of begin er zelf een voor collega’s met hetzelfde werk."
    }
    var nothingToDiscover: String { "Je zit al in alle groepen. Mis je er een? Begin hem zelf." }
    var noNetworkGroups: String {
        "Er zijn nog geen netwerkgroepen. Jouw bestuur maakt ze samen met andere besturen."
    }
    var groupsLead: String { "Groepen van collega’s met hetzelfde werk, dwars door alle scholen." }
    var startGroup: String { "Groep beginnen" }
    var startGroupLead: String {
        "Voor collega’s met hetzelfde werk of dezelfde vraag. Je bent meteen lid."
    }
    func newGroupSeenBy(_ board: String) -> String {
        "Iedereen bij \(board) kan deze groep vinden. Alleen leden zien de berichten."
    }
    var groupName: String { "Naam van de groep" }
    var groupNameHint: String { "Bijvoorbeeld: Leerkrachten groep 2" }
    var groupDescription: String { "Waar gaat de groep over?" }
    var groupDescriptionHint: String {
        "Een of twee zinnen, zodat collega’s weten of het iets voor hen is."
    }
    var createGroup: String { "Groep maken" }
    var emptyGroupName: String { "Geef de groep een naam." }
    func tooLongGroupName(_ limit: Int) -> String {
        "De naam of de uitleg is te lang. In de naam passen \(limit) tekens."
    }
    var groupNameTaken: String { "Er is al een groep met deze naam. Kies een andere naam." }
    func groupEmpty(canPost: Bool) -> String {
        canPost
            ? "Hier staat nog niets. Stel je voor of stel de eerste vraag."
            : "Hier staat nog niets voor jou. Word lid om mee te lezen en te schrijven."
    }
    var join: String { "Lid worden" }
    var leave: String { "Groep verlaten" }
    var joinFirst: String { "Word lid om berichten te lezen en te plaatsen." }

    var memberBoards: String { "Besturen in deze groep" }
    var ownBoard: String { "jouw bestuur" }
    func joinNetworkTitle(_ group: String) -> String { "Lid worden van \(group)" }
    var joinNetworkLead: String {
        "In een netwerkgroep zitten ook collega’s van andere besturen. "
            + "Zij zien precies wat hieronder staat, en verder niets."
    }
    var previewTitle: String { "Dit zien anderen van jou" }
    func previewSeenBy(_ boards: String) -> String {
        "Leden van deze groep bij \(boards) zien dit kaartje bij alles wat je hier schrijft."
    }
    var previewName: String { "Naam" }
    var previewFunction: String { "Functie" }
    var previewSchool: String { "School" }
    var previewBoard: String { "Bestuur" }
    var previewNot: String {
        "Je e-mailadres, je andere groepen en de rest van je gegevens blijven bij jouw bestuur."
    }
    var joinNetworkBack: String { "Je kunt de groep altijd verlaten." }
    var joinNetworkConfirm: String { "Lid worden" }
    var cancel: String { "Niet nu" }
}
