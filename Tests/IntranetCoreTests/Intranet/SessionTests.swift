import Crypto
import Essentials
import Store
import Testing

@testable import IntranetCore

@Suite struct SessionTests {
    static let password = "acht groene appels"

    static func world(_ people: Person...) async throws -> World {
        let world = try await World.peopled()
        for person in people {
            try await world.intranet.setPassword(email: person.email, password: password)
        }
        return world
    }

    @Test("The right password opens a session that knows the person, roles and schools")
    func logIn() async throws {
        let world = try await Self.world(.fatima)
        let session = try await world.intranet.logIn(
            email: " Fatima@Lindenboom.example ", password: Self.password, from: "192.0.2.1")
        let viewer = try #require(try await world.intranet.viewer(session: session.token))
        #expect(viewer.personID == Person.fatima.id)
        #expect(viewer.name == "Fatima el Amrani")
        #expect(viewer.roles == [.staff, .schoolDirector])
        #expect(viewer.schoolIDs == [world.regenboog])
        #expect(session.expires == world.clock.now().adding(seconds: 24 * 3600))
    }

    @Test("A wrong password, an unknown address and a leaver are refused alike")
    func refusals() async throws {
        let world = try await Self.world(.sanne, .otto)
        for (email, password) in [
            (Person.sanne.email, "acht groene peren"),
            ("niemand@lindenboom.example", Self.password),
            (Person.otto.email, Self.password), (Person.ruben.email, Self.password),
            (Person.sanne.email, ""), (Person.sanne.email, String(repeating: "x", count: 100_000)),
        ] {
            await #expect(throws: IntranetError.wrongCredentials) {
                try await world.intranet.logIn(
                    email: email, password: password, from: "192.0.2.1")
            }
        }
    }

    @Test("The decoy hash costs what a real hash costs")
    func decoy() throws {
        let real = try PasswordHash.make(Self.password).split(separator: "$")
        let decoy = Account.decoyHash.split(separator: "$")
        #expect(real.prefix(3) == decoy.prefix(3))
        #expect(real.map(\.count) == decoy.map(\.count))
    }

    @Test("The database keeps the hash of a token and never the token")
    func tokens() async throws {
        let world = try await Self.world(.sanne)
        let session = try await world.intranet.logIn(
            email: Person.sanne.email, password: Self.password, from: "192.0.2.1")
        let again = try await world.intranet.logIn(
            email: Person.sanne.email, password: Self.password, from: "192.0.2.1")
        #expect(again.token != session.token)
        let token = try #require(Base64URL.decode(session.token))
        #expect(token.count == 16)
        let hashes = try await world.database.read { reader in
            try reader.all("SELECT token_hash FROM sessions ORDER BY id") { $0.blob(0) }
        }
        #expect(hashes.first == SHA256.hash(token))
        #expect(!hashes.contains(token))
    }

    @Test("A token that was never given, or is no token, is nobody's")
    func strangers() async throws {
        let world = try await Self.world()
        for token in ["", "x", Base64URL.encode(Array(repeating: 1, count: 16)), "é"] {
            #expect(try await world.intranet.viewer(session: token) == nil)
        }
    }

    @Test("Logging out ends this session and no other")
    func logOut() async throws {
        let world = try await Self.world(.sanne)
        let sessions = try await [
            world.intranet.logIn(
                email: Person.sanne.email, password: Self.password, from: "192.0.2.1"),
            world.intranet.logIn(
                email: Person.sanne.email, password: Self.password, from: "192.0.2.1"),
        ]
        try await world.intranet.logOut(session: sessions[0].token)
        #expect(try await world.intranet.viewer(session: sessions[0].token) == nil)
        #expect(try await world.intranet.viewer(session: sessions[1].token) != nil)
    }

    @Test("A new password ends the sessions that the old one opened")
    func newPassword() async throws {
        let world = try await Self.world(.sanne)
        let session = try await world.intranet.logIn(
            email: Person.sanne.email, password: Self.password, from: "192.0.2.1")
        try await world.intranet.setPassword(
            email: Person.sanne.email, password: "negen gele citroenen")
        #expect(try await world.intranet.viewer(session: session.token) == nil)
    }

    @Test("A password that is too short or too long, or for nobody, is refused")
    func passwordRules() async throws {
        let world = try await Self.world()
        for password in ["kort", String(repeating: "x", count: 257)] {
            await #expect(throws: IntranetError.passwordOutOfBounds) {
                try await world.intranet.setPassword(
                    email: Person.sanne.email, password: password)
            }
        }
        await #expect(throws: IntranetError.notFound) {
            try await world.intranet.setPassword(
                email: "niemand@lindenboom.example", password: Self.password)
        }
    }

    @Test(
        "A session that is used stays until the end of its idle time, at most a day",
        arguments: [(Person.sanne, Int64(8 * 3600)), (Person.anke, Int64(30 * 60))])
    func idle(person: Person, limit: Int64) async throws {
        let world = try await Self.world(person)
        let session = try await world.intranet.logIn(
            email: person.email, password: Self.password, from: "192.0.2.1")
        let step = limit - 60
        for _ in 0..<(24 * 3600 / step) {
            world.clock.advance(milliseconds: step * 1000)
            #expect(try await world.intranet.viewer(session: session.token) != nil)
        }
        world.clock.advance(milliseconds: step * 1000)
        #expect(
            try await world.intranet.viewer(session: session.token) == nil, "a day has passed")
    }

    @Test(
        "A session that is not used for its idle time is over",
        arguments: [(Person.sanne, Int64(8 * 3600)), (Person.anke, Int64(30 * 60))])
    func over(person: Person, limit: Int64) async throws {
        let world = try await Self.world(person)
        let session = try await world.intranet.logIn(
            email: person.email, password: Self.password, from: "192.0.2.1")
        world.clock.advance(milliseconds: limit * 1000 - 1)
        #expect(try await world.intranet.viewer(session: session.token) != nil)
        world.clock.advance(milliseconds: limit * 1000)
        #expect(try await world.intranet.viewer(session: session.token) == nil)
    }

    @Test("Reading pages does not write: the use of a session is noted now and then")
    func lazyTouch() async throws {
        let world = try await Self.world(.sanne)
        let session = try await world.intranet.logIn(
            email: Person.sanne.email, password: Self.password, from: "192.0.2.1")
        func lastSeen() async throws -> Timestamp? {
            try await world.database.read { reader in
                try reader.first("SELECT last_seen_at FROM sessions") { $0.timestamp(0) }
            }
        }
        let start = world.clock.now()
        world.clock.advance(milliseconds: 60_000)
        _ = try await world.intranet.viewer(session: session.token)
        #expect(try await lastSeen() == start)
        world.clock.advance(milliseconds: 3_600_000)
        _ = try await world.intranet.viewer(session: session.token)
        #expect(try await lastSeen() == world.clock.now())
    }

    @Test("Who leaves the board or is blocked is out at once, whatever the session says")
    func leavers() async throws {
        let world = try await Self.world()
        let token = SessionToken.make(SystemRandom())
        let now = world.clock.now()
        try await world.database.write { transaction in
            try Session.begin(token.hash, of: Person.sanne.id, at: now, in: transaction)
        }
        #expect(try await world.intranet.viewer(session: token.text) != nil)
        try await world.database.write { transaction in
            _ = try transaction.run("UPDATE accounts SET blocked_at = 1 WHERE person_id = 1")
        }
        #expect(try await world.intranet.viewer(session: token.text) == nil)
    }
}
