/// The columns of the register of school sites that are kept, by their published headings.
enum SchoolColumn: Int, TableColumn {
    case boardNumber, siteCode, name, street, houseNumber, postcode, place, province,
        municipalityCode
    case municipality, corop, rpa, rmc, holidayRegion, denomination, phone, website

    var heading: String { Self.headings[rawValue] }

    private static let headings = [
        "BEVOEGD GEZAG NUMMER", "VESTIGINGSCODE", "VESTIGINGSNAAM", "STRAATNAAM",
        "HUISNUMMER-TOEVOEGING", "POSTCODE", "PLAATSNAAM", "PROVINCIE", "GEMEENTENUMMER",
        "GEMEENTENAAM", "COROPGEBIED NAAM", "RPA-GEBIED NAAM", "RMC-REGIO NAAM", "VAKANTIEREGIO",
        "DENOMINATIE", "TELEFOONNUMMER", "INTERNETADRES",
    ]

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
