import Essentials
import Store
import Testing

@testable import IntranetCore

/// The limits themselves, without the cost of hashing: ``LoginAttempt`` in its transaction.
@Suite struct LoginLimitTests {
    let world: World

    init() async throws {
        world = try await World.peopled()
    }

    /// Nil when the attempt may go on, else the seconds to wait.
    func attempt(_ email: String, from address: String) async throws -> Int? {
        let attempt = LoginAttempt(email: email, address: address, at: world.clock.now())
        return try await world.database.write { transaction in
            do {
                try attempt.begin(in: transaction)
                return nil
            } catch IntranetError.tooManyAttempts(let wait) {
                return wait
            }
        }
    }

    func succeed(_ email: String, from address: String) async throws {
        let attempt = LoginAttempt(email: email, address: address, at: world.clock.now())
        try await world.database.write { try attempt.succeeded(in: $0) }
    }

    @Test("After five failures an account waits, from whatever address, known or not")
    func accounts() async throws {
        for email in [Person.sanne.email, "niemand@lindenboom.example"] {
            for number in 1...5 {
                #expect(try await attempt(email, from: "10.0.\(number).1") == nil)
            }
            #expect(try await attempt(email, from: "10.1.1.1") == 1)
        }
    }

    @Test("The wait grows, ends by itself, and does not touch other accounts")
    func growth() async throws {
        for _ in 1...5 { _ = try await attempt(Person.sanne.email, from: "10.0.0.1") }
        for wait in [1, 2, 4, 8] {
            #expect(try await attempt(Person.sanne.email, from: "10.0.0.1") == wait)
            world.clock.advance(milliseconds: Int64(wait) * 1000)
            #expect(try await attempt(Person.sanne.email, from: "10.0.0.1") == nil)
        }
        #expect(try await attempt(Person.ruben.email, from: "10.0.0.1") == nil)
    }

    @Test("Success clears the account")
    func success() async throws {
        for _ in 1...5 { _ = try await attempt(Person.sanne.email, from: "10.0.0.1") }
        try await succeed(Person.sanne.email, from: "10.0.0.1")
        #expect(try await attempt(Person.sanne.email, from: "10.0.0.1") == nil)
    }

    @Test("One network that tries many accounts waits too; the network next to it does not")
    func networks() async throws {
        for number in 1...100 {
            #expect(try await attempt("\(number)@example", from: "10.0.0.\(number)") == nil)
        }
        #expect(try await attempt("nieuw@example", from: "10.0.0.99") == 1)
        #expect(try await attempt("nieuw@example", from: "10.0.1.99") == nil)
    }

    @Test("Behind a proxy on this machine everybody has one address, and a whole board logs in")
    func proxies() async throws {
        for number in 1...150 {
            #expect(try await attempt("\(number)@example", from: "127.0.0.1") == nil)
        }
    }

    @Test("A known password does not let a network guess without end")
    func knownPassword() async throws {
        for number in 1...100 {
            _ = try await attempt("\(number)@example", from: "10.0.0.1")
            if try await attempt(Person.sanne.email, from: "10.0.0.1") == nil {
                try await succeed(Person.sanne.email, from: "10.0.0.1")
            }
        }
        #expect(try await attempt("nieuw@example", from: "10.0.0.1") != nil)
    }

    @Test("What people typed as their address is not kept, and old failures go")
    func traces() async throws {
        _ = try await attempt("geheim@example", from: "10.0.0.1")
        world.clock.advance(milliseconds: 25 * 3_600_000)
        _ = try await attempt("ander@example", from: "10.9.0.1")
        let subjects = try await world.database.read { reader in
            try reader.all("SELECT subject FROM login_attempts") { $0.blob(0) }
        }
        #expect(subjects.count == 2)
        #expect(subjects.allSatisfy { $0.count == 32 })
    }
}
