/// The columns of the register of school sites that are kept, by their published headings.
enum SchoolColumn: String, CaseIterable {
    case boardNumber = "BEVOEGD GEZAG NUMMER"
    case siteCode = "VESTIGINGSCODE"
    case name = "VESTIGINGSNAAM"
    case street = "STRAATNAAM"
    case houseNumber = "HUISNUMMER-TOEVOEGING"
    case postcode = "POSTCODE"
    case place = "PLAATSNAAM"
    case province = "PROVINCIE"
    case municipalityCode = "GEMEENTENUMMER"
    case municipality = "GEMEENTENAAM"
    case corop = "COROPGEBIED NAAM"
    case rpa = "RPA-GEBIED NAAM"
    case rmc = "RMC-REGIO NAAM"
    case holidayRegion = "VAKANTIEREGIO"
    case denomination = "DENOMINATIE"
    case phone = "TELEFOONNUMMER"
    case website = "INTERNETADRES"

    /// The facts of a school, with where the database keeps them: all but which school it is.
    static let facts: [(column: SchoolColumn, field: String)] = [
        (.name, "name"), (.street, "street"), (.houseNumber, "house_number"),
        (.postcode, "postcode"), (.place, "place"), (.province, "province"),
        (.municipalityCode, "municipality_code"), (.municipality, "municipality"),
        (.corop, "corop_region"), (.rpa, "rpa_region"), (.rmc, "rmc_region"),
        (.holidayRegion, "holiday_region"), (.denomination, "denomination"), (.phone, "phone"),
        (.website, "website"),
    ]
}
