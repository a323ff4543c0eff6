import Crypto
import Essentials
import Testing

@Suite("Signatures and hashes")
struct SigningTests {
    private let message = Array("hallo".utf8)

    @Test(
        "A signature is Ed25519 over the domain, a zero byte and the message, as OpenSSL makes it")
    func knownAnswer() throws {
        let key = try SigningKey(seed: Array(0..<32))
        #expect(
            key.publicKey.hex == "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8")
        #expect(
            key.sign(message, domain: "lerarenkamer.test").hex
                == "e0b88e8a56407054b2773d0217d0d343b36e704a053cfbea8851a86a05794e20"
                + "ff6d50a9e9533a87d4d689d5008d9b239f851c9022cd826d98a6d598bab3520b")
    }

    @Test("A signature verifies for its message, domain and key, and for nothing else")
    func verifying() {
        let key = SigningKey.generate(SeededRandom(seed: 1))
        let other = SigningKey.generate(SeededRandom(seed: 2))
        let signature = key.sign(message, domain: "a")
        #expect(Ed25519.verify(signature, of: message, domain: "a", by: key.publicKey))
        #expect(!Ed25519.verify(signature, of: message, domain: "b", by: key.publicKey))
        #expect(!Ed25519.verify(signature, of: message + [0], domain: "a", by: key.publicKey))
        #expect(!Ed25519.verify(signature, of: message, domain: "a", by: other.publicKey))
        for index in signature.indices {
            var changed = signature
            changed[index] ^= 1
            #expect(!Ed25519.verify(changed, of: message, domain: "a", by: key.publicKey))
        }
    }

    @Test("What could be read as another domain and message is not signed by the same bytes")
    func domainSeparation() {
        let key = SigningKey.generate(SeededRandom(seed: 1))
        let signature = key.sign(Array("b".utf8), domain: "a")
        #expect(!Ed25519.verify(signature, of: [], domain: "ab", by: key.publicKey))
        #expect(!Ed25519.verify(signature, of: Array("ab".utf8), domain: "", by: key.publicKey))
    }

    @Test("Keys and signatures of a wrong length are refused")
    func lengths() {
        #expect(throws: CryptoError.wrongSeedLength(31)) { try SigningKey(seed: Array(0..<31)) }
        let key = SigningKey.generate(SeededRandom(seed: 1))
        let signature = key.sign(message, domain: "a")
        #expect(!Ed25519.verify([], of: message, domain: "a", by: key.publicKey))
        #expect(!Ed25519.verify(signature + [0], of: message, domain: "a", by: key.publicKey))
        #expect(!Ed25519.verify(signature, of: message, domain: "a", by: []))
        // A key of small order, for which anyone can make signatures.
        let zero = [UInt8](repeating: 0, count: 32)
        #expect(!Ed25519.verify(signature, of: message, domain: "a", by: zero))
    }

    @Test("A key does not show its secret when it is printed")
    func description() throws {
        let key = try SigningKey(seed: [UInt8](repeating: 0x5A, count: 32))
        var dumped = ""
        dump(key, to: &dumped)
        for text in ["\(key)", String(reflecting: key), dumped] {
            #expect(!text.contains("5a5a5a") && !text.contains("90, 90"))
        }
    }

    @Test("SHA-256 is that of FIPS 180, over the parts one after the other")
    func sha256() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        #expect(SHA256.hash(Array("abc".utf8)).hex == abc)
        #expect(SHA256.hash(Array("a".utf8), [], Array("bc".utf8)).hex == abc)
        #expect(
            SHA256.hash().hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test("Equal bytes are equal, and nothing else is")
    func constantTime() {
        #expect(ConstantTime.equal([1, 2], [1, 2]) && ConstantTime.equal([], []))
        #expect(!ConstantTime.equal([1, 2], [1, 3]) && !ConstantTime.equal([1], [1, 2]))
    }
}
