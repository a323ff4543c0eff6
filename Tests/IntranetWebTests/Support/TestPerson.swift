import IntranetCore

/// The people of every ``TestBoard``.
enum TestPerson: Int64, CaseIterable {
    case sanne = 1
    case ruben
    case joke
    case noor

    var personID: PersonID { PersonID(rawValue: rawValue) }
    var email: String { "\(self)@lindenboom.example" }
    static let password = "vroeg-uit-de-veren-7"

    var name: PersonName {
        switch self {
        case .sanne: PersonName(first: "Sanne", prefix: "de", surname: "Vries")
        case .ruben: PersonName(first: "Ruben", surname: "Bakker")
        case .joke: PersonName(first: "Joke", surname: "Jansen")
        case .noor: PersonName(first: "Noor", prefix: "van", surname: "Dijk")
        }
    }

    var jobFunction: String {
        switch self {
        case .sanne, .ruben, .noor: "Leerkracht"
        case .joke: "Communicatieadviseur"
        }
    }

    /// Sanne works at two schools, Ruben at the second, Joke at the board office, Noor nowhere yet.
    var schools: [Int64] {
        switch self {
        case .sanne: [1, 2]
        case .ruben: [2]
        case .joke, .noor: []
        }
    }

    var role: Role { self == .joke ? .communications : .staff }
}
