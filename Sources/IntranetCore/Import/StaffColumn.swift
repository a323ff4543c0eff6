/// The columns of a staff list, by their headings.
enum StaffColumn: Int, TableColumn {
    case staffNumber, firstName, namePrefix, surname, email, jobFunction, school
    case grades, weekdays, fte, roles, start, end

    var heading: String { Self.headings[rawValue] }

    private static let headings = [
        "personeelsnummer", "voornaam", "tussenvoegsel", "achternaam", "e-mail", "functie",
        "vestiging", "groepen", "dagen", "fte", "rol", "begindatum", "einddatum",
    ]

    static let required: [StaffColumn] = [
        .staffNumber, .firstName, .surname, .email, .jobFunction, .start,
    ]
}
