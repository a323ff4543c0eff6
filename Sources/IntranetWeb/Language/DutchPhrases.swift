internal import IntranetCore

/// The interface in Dutch.
struct DutchPhrases: Phrases {
    func moment(_ then: CivilTime, today: CivilTime) -> String {
        let time = "\(then.hour).\(CivilTime.twoDigits(then.minute)) uur"
        switch today.dayNumber - then.dayNumber {
        case ...0: return time
        case 1: return "gisteren, \(time)"
        default:
            let days = ["ma", "di", "wo", "do", "vr", "za", "zo"]
            let months = [
                "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus",
                "september", "oktober", "november", "december",
            ]
            return "\(days[then.weekday]) \(then.day) \(months[then.month - 1]) \(then.year)"
        }
    }

    func list(_ names: [String]) -> String {
        Self.join(names, with: "en")
    }

    /// "A, B en C", in any language that joins like this.
    static func join(_ names: [String], with word: String) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return "\(names.dropLast().joined(separator: ", ")) \(word) \(last)"
    }
}

extension DutchPhrases {
    var toContent: String { "Naar de inhoud" }
    var mainMenu: String { "Hoofdmenu" }
    var news: String { "Nieuws" }
    var mySchool: String { "Mijn school" }
    var groups: String { "Groepen" }
    var myData: String { "Mijn gegevens" }
    var logOut: String { "Uitloggen" }
    var switchLanguage: String { "Read this in English" }
    var board: String { "Bestuur" }
    var myDataLead: String { "Dit weet de Lerarenkamer over jou. Alleen jij ziet deze pagina." }
    var sessionNote: String {
        "Gebruik je een apparaat van iemand anders of van school? Log dan uit als je klaar bent."
    }
    var languageTitle: String { "Taal" }

    func rolesTitle(_ count: Int) -> String { count == 1 ? "Rol" : "Rollen" }

    func role(_ role: Role) -> String {
        switch role {
        case .staff: "Medewerker"
        case .schoolEditor: "Redacteur van de school"
        case .schoolDirector: "Directeur"
        case .communications: "Bestuurskantoor, communicatie"
        case .hrMobility: "HR, mobiliteit"
        case .privacyOfficer: "Functionaris gegevensbescherming"
        case .trustOfficer: "Vertrouwensbeheerder"
        case .platformAdmin: "Beheerder"
        }
    }
}

extension DutchPhrases {
    var logInTitle: String { "Welkom in de lerarenkamer" }
    func logInLead(_ board: String) -> String { "Log in met je account van \(board)." }
    var email: String { "E-mailadres" }
    var password: String { "Wachtwoord" }
    var logIn: String { "Inloggen" }
    var wrongCredentials: String {
        "Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer het opnieuw."
    }
    func tooManyAttempts(_ seconds: Int) -> String {
        let minutes = (seconds + 59) / 60
        let wait = minutes <= 1 ? "een minuut" : "\(minutes) minuten"
        return "Je hebt het te vaak geprobeerd. Wacht \(wait) en probeer het dan opnieuw."
    }
    var forgotPassword: String {
        "Lukt het niet? De beheerder van jouw bestuur kan een nieuw wachtwoord voor je maken."
    }
    var loggedOut: String { "Je bent uitgelogd." }
}

extension DutchPhrases {
    func errorTitle(_ status: Int) -> String {
        switch status {
        case 403: "Dit mag je niet zien of doen"
        case 404: "Deze pagina bestaat niet"
        case 405: "Dit kan hier niet"
        case 413: "Dit is te groot"
        case 429: "Even wachten"
        case 400...499: "Dit konden we niet lezen"
        default: "Er ging iets mis bij ons"
        }
    }

    func errorHelp(_ status: Int) -> String {
        switch status {
        case 403:
            "Vraag de beheerder van de groep of het bestuurskantoor of je toegang kunt krijgen."
        case 404:
            "Misschien is het verwijderd, of is het niet voor jou bedoeld. Zoek het op via het menu."
        case 405: "Ga terug en probeer het via de knoppen op de pagina."
        case 413: "Maak je bericht korter en plaats het opnieuw."
        case 429: "Je deed veel in korte tijd. Wacht een minuut en probeer het dan opnieuw."
        case 400...499: "Ga terug, laad de pagina opnieuw en probeer het nog een keer."
        default: "Het ligt niet aan jou. Probeer het over een paar minuten opnieuw."
        }
    }

    var errorOrigin: String {
        "Dit verzoek kwam niet van deze website. Daarom hebben we het niet uitgevoerd. "
            + "Ga naar de pagina zelf en probeer het daar opnieuw."
    }
    var toStart: String { "Naar het nieuws" }
}
