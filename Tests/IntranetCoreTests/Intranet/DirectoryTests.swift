import Essentials
import Store
import Testing

@testable import IntranetCore

@Suite struct DirectoryTests {
    let world: World
    let intranet: Intranet

    init() async throws {
        world = try await World.peopled()
        intranet = world.intranet
    }

    @Test("The staff list sorts by surname without tussenvoegsel, page by page")
    func people() async throws {
        var names: [String] = []
        var after: String?
        repeat {
            let page = try await intranet.listPeople(limit: 3, after: after)
            #expect(page.people.count <= 3)
            names += page.people.map(\.name)
            after = page.next
        } while after != nil
        #expect(
            names == [
                "Amrani, Fatima el", "Bakker, Ruben", "Berg, Anke van der", "Éénhoorn, Otto",
                "Haddad, Youssef", "Jansen, Joke", "Vries, Sanne de",
            ])
    }

    @Test("The staff list tells school, function, roles and who can log in")
    func details() async throws {
        try await intranet.setPassword(email: Person.fatima.email, password: "acht groene appels")
        let people = try await intranet.listPeople().people
        let fatima = try #require(people.first)
        #expect(
            fatima
                == PersonListing(
                    staffNumber: "P3", name: "Amrani, Fatima el",
                    email: "fatima@lindenboom.example", school: "De Regenboog",
                    jobFunction: "Directeur", roles: [.schoolDirector], canLogIn: true))
        #expect(people.filter(\.canLogIn).count == 1)
        let otto = try #require(people.first { $0.staffNumber == "P7" })
        #expect(otto.school.isEmpty, "he works nowhere now")
    }

    @Test("A place in the list that nobody gave out starts at the beginning")
    func oddPosition() async throws {
        let page = try await intranet.listPeople(limit: 1, after: "onzin")
        #expect(page.people.first?.name == "Amrani, Fatima el")
    }

    @Test("Schools are listed with the people who work there now")
    func schools() async throws {
        let schools = try await intranet.listSchools()
        #expect(schools.map(\.name) == ["De Regenboog", "De Vlieger"])
        #expect(schools.map(\.people) == [3, 1])
        #expect(schools.first?.siteCode == "01AA00")
        #expect(schools.first?.place == "Lindendorp")
    }

    @Test("A person sees the schools where they work, and none at the board office")
    func ownSchools() async throws {
        let section = try await world.section(of: world.regenboog)
        #expect(
            try await intranet.schools(for: try await world.viewer(.sanne)) == [
                SchoolSummary(
                    id: world.regenboog, spaceID: section, name: "De Regenboog",
                    place: "Lindendorp")
            ])
        #expect(try await intranet.schools(for: try await world.viewer(.joke)).isEmpty)
    }

    @Test("Directing another school opens its section too")
    func directing() async throws {
        try await world.database.write { transaction in
            _ = try transaction.run(
                """
                INSERT INTO role_assignments (person_id, role, school_id)
                VALUES (3, 'schoolDirector', 2)
                """)
        }
        let fatima = try await world.viewer(.fatima)
        #expect(fatima.schoolIDs == [world.regenboog, world.vlieger])
        let vlieger = try await world.section(of: world.vlieger)
        _ = try await intranet.write("Hallo Vlieger", in: vlieger, by: fatima)
    }

    @Test("The status counts schools, employed people and posts")
    func status() async throws {
        _ = try await intranet.write("Hoi", in: .boardNews, by: try await world.viewer(.joke))
        #expect(
            try await intranet.status()
                == IntranetStatus(
                    board: BoardProfile(name: "Stichting Lindenboom", number: "99001"),
                    schools: 2, people: 6, posts: 1))
    }

    @Test("A placement counts from its first day to its last")
    func placementDays() async throws {
        let today = CalendarDay(of: world.clock.now()).number
        try await world.database.write { transaction in
            _ = try transaction.run(
                "UPDATE placements SET started_on = ?, ended_on = ? WHERE person_id = 2",
                [SQLValue(today + 1), SQLValue(today + 1)])
        }
        for expected in [0, 1, 0] {
            let viewer = try await world.viewer(.ruben)
            #expect(viewer.schoolIDs.count == expected)
            #expect(try await intranet.listSchools().last?.people == expected)
            world.clock.advance(milliseconds: 86_400_000)
        }
    }
}
