/// The columns of a staff list, by their headings.
enum StaffColumn: String, CaseIterable {
    case staffNumber = "personeelsnummer"
    case firstName = "voornaam"
    case namePrefix = "tussenvoegsel"
    case surname = "achternaam"
    case email = "e-mail"
    case jobFunction = "functie"
    case school = "vestiging"
    case grades = "groepen"
    case weekdays = "dagen"
    case fte = "fte"
    case roles = "rol"
    case start = "begindatum"
    case end = "einddatum"

    static let required: [StaffColumn] = [
        .staffNumber, .firstName, .surname, .email, .jobFunction, .start,
    ]
}
