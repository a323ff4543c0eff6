import Essentials
import Testing

@testable import Wire

@Suite("TLS identities")
struct TLSIdentityTests {
    @Test("a secret determines the pin, on any node and at any time")
    func derived() throws {
        let secret: [UInt8] = Array(0..<32)
        let first = try TLSIdentity.derived(fromSecret: secret, commonName: "a", days: 1)
        let second = try TLSIdentity.derived(fromSecret: secret, commonName: "b", days: 9)
        let other = try TLSIdentity.derived(fromSecret: secret + [0], commonName: "a", days: 1)
        #expect(first.pin == second.pin)
        #expect(first.pin != other.pin)
        #expect(first.pin.count == 32)
    }

    @Test("fresh identities differ and read back from PEM")
    func selfSigned() throws {
        let first = try TLSIdentity.selfSigned(commonName: "a", days: 90)
        let second = try TLSIdentity.selfSigned(commonName: "a", days: 90)
        #expect(first.pin != second.pin)
        let read = try TLSIdentity(certificatePEM: first.certificatePEM, keyPEM: first.keyPEM)
        #expect(read.pin == first.pin)
        #expect(read.notAfter == first.notAfter)
        let days = (first.notAfter.milliseconds - SystemClock().now().milliseconds) / 86_400_000
        #expect((89...90).contains(days))
    }

    @Test("what is no certificate, or not the key's, is refused")
    func refused() throws {
        #expect(throws: TLSError.self) { try TLSIdentity(certificatePEM: "no", keyPEM: "no") }
        let first = try TLSIdentity.selfSigned(commonName: "a", days: 1)
        let second = try TLSIdentity.selfSigned(commonName: "b", days: 1)
        let mixed = try TLSIdentity(
            certificatePEM: first.certificatePEM, keyPEM: second.keyPEM)
        #expect(throws: TLSError.self) {
            try TLSContext.server(.tls(mixed), offersHTTP1: false)
        }
    }
}
