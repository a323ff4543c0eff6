@testable import IntranetCore

/// The people of every ``World``, by first name.
enum Person: Int64, CaseIterable {
    case sanne = 1
    case ruben
    case fatima
    case joke
    case anke
    case youssef
    case otto

    var id: PersonID { PersonID(rawValue: rawValue) }
    var email: String { "\(self)@lindenboom.example" }

    var name: PersonName {
        switch self {
        case .sanne: PersonName(first: "Sanne", prefix: "de", surname: "Vries")
        case .ruben: PersonName(first: "Ruben", surname: "Bakker")
        case .fatima: PersonName(first: "Fatima", prefix: "el", surname: "Amrani")
        case .joke: PersonName(first: "Joke", surname: "Jansen")
        case .anke: PersonName(first: "Anke", prefix: "van der", surname: "Berg")
        case .youssef: PersonName(first: "Youssef", surname: "Haddad")
        case .otto: PersonName(first: "Otto", surname: "Éénhoorn")
        }
    }

    var jobFunction: String {
        switch self {
        case .sanne, .ruben, .otto: "Leerkracht"
        case .fatima: "Directeur"
        case .joke: "Communicatieadviseur"
        case .anke: "Applicatiebeheerder"
        case .youssef: "Onderwijsassistent"
        }
    }

    /// The key of the school; nil at the board office.
    var school: Int64? {
        switch self {
        case .sanne, .fatima, .youssef, .otto: 1
        case .ruben: 2
        case .joke, .anke: nil
        }
    }

    var role: Role {
        switch self {
        case .sanne, .ruben, .youssef, .otto: .staff
        case .fatima: .schoolDirector
        case .joke: .communications
        case .anke: .platformAdmin
        }
    }
}
