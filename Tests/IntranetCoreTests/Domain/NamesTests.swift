import Testing

@testable import IntranetCore

@Suite struct NamesTests {
    @Test("A list sorts by surname, without tussenvoegsel, accents or capitals")
    func sorting() {
        let names = [
            PersonName(first: "Sanne", prefix: "de", surname: "Vries"),
            PersonName(first: "Zoë", surname: "Örs"),
            PersonName(first: "Piet", surname: "Pieters"),
            PersonName(first: "Anke", prefix: "van der", surname: "Berg"),
        ]
        let sorted = names.sorted { $0.sortKey < $1.sortKey }.map(\.listed)
        #expect(sorted == ["Berg, Anke van der", "Örs, Zoë", "Pieters, Piet", "Vries, Sanne de"])
    }

    @Test("Initials come from the first and the last word")
    func initials() {
        #expect(PersonName(first: "Sanne", prefix: "de", surname: "Vries").initials == "SV")
        #expect(PersonName.initials(of: "Madonna") == "M")
        #expect(PersonName.initials(of: "").isEmpty)
    }

    @Test("A role is known by its English and its Dutch name", arguments: Role.allCases)
    func roles(role: Role) {
        #expect(Role(named: role.rawValue) == role)
        #expect(Role(named: role.dutchName.uppercased()) == role)
        #expect(Role(named: "koning") == nil)
    }

    @Test("An id in an address is a positive whole number and nothing else")
    func ids() {
        #expect(PostID("42")?.rawValue == 42)
        for text in ["0", "-1", "", "1e3", "42 ", "99999999999999999999"] {
            #expect(PostID(text) == nil)
        }
    }
}
