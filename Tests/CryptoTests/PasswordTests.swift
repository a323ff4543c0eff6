import Crypto
import Testing

@Suite("Passwords")
struct PasswordTests {
    @Test("A hash names Argon2id with 19 MiB and two passes, and verifies its password only")
    func making() throws {
        let hash = try PasswordHash.make("appeltaart")
        #expect(hash.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$"))
        #expect(PasswordHash.verify("appeltaart", against: hash))
        #expect(!PasswordHash.verify("appeltaarT", against: hash))
        #expect(!PasswordHash.verify("", against: hash))
        #expect(try PasswordHash.make("appeltaart") != hash)
    }

    @Test("A hash by the reference implementation verifies")
    func referenceVector() {
        let hash =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"
        #expect(PasswordHash.verify("password", against: hash))
        #expect(!PasswordHash.verify("Password", against: hash))
    }

    @Test("Letters outside ASCII and a zero byte count")
    func unusualPasswords() throws {
        let hash = try PasswordHash.make("éé\0één")
        #expect(PasswordHash.verify("éé\0één", against: hash))
        #expect(!PasswordHash.verify("éé", against: hash))
        #expect(!PasswordHash.verify("éé\0en", against: hash))
    }

    @Test("A password over the bound is refused before any work")
    func longPasswords() throws {
        let longest = String(repeating: "a", count: PasswordHash.longestPassword)
        #expect(PasswordHash.verify(longest, against: try PasswordHash.make(longest)))
        #expect(throws: CryptoError.passwordTooLong) { try PasswordHash.make(longest + "a") }
        #expect(!PasswordHash.verify(longest + "a", against: "$argon2id$v=19$"))
    }

    @Test(
        "What is no hash verifies nothing",
        arguments: ["", "appeltaart", "$argon2id$v=19$m=19456,t=2,p=1$", "$2b$12$abc"])
    func notAHash(text: String) {
        #expect(!PasswordHash.verify("appeltaart", against: text))
    }

    @Test("More callers than threads all get their answer")
    func hasher() async throws {
        let hasher = PasswordHasher(limit: 2)
        let hash = try await hasher.hash("appeltaart")
        let answers = await withTaskGroup { group in
            for number in 0..<6 {
                group.addTask {
                    (number, await hasher.verify(number == 3 ? "x" : "appeltaart", against: hash))
                }
            }
            return await group.reduce(into: [Int: Bool]()) { $0[$1.0] = $1.1 }
        }
        #expect(answers.count == 6)
        #expect(answers.filter { !$0.value }.keys.sorted() == [3])
        await #expect(throws: CryptoError.passwordTooLong) {
            try await hasher.hash(String(repeating: "a", count: 2000))
        }
    }
}
