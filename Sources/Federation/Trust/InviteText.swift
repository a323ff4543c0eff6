internal import Crypto
internal import Essentials

/// What an invite says, as the text that one admin gives to the other: `LK1-` and base64url.
///
/// Whoever holds the text can introduce themselves once, until it expires; the eight words find out
/// whether the right person did.
struct InviteText: Equatable, Sendable {
    let id: [UInt8]
    /// SHA-256 of the inviting board's root key.
    let fingerprint: [UInt8]
    /// The TLS key to redeem it with follows from these bytes.
    let secret: [UInt8]
    let expiresAt: Timestamp
    /// host:port of the inviting board's federation port.
    let endpoint: String

    static let prefix = "LK1-"

    init(id: [UInt8], fingerprint: [UInt8], secret: [UInt8], expiresAt: Timestamp, endpoint: String)
    {
        self.id = id
        self.fingerprint = fingerprint
        self.secret = secret
        self.expiresAt = expiresAt
        self.endpoint = endpoint
    }

    /// The text as given to the other admin.
    var text: String {
        let body = bytes
        return Self.prefix + Base64URL.encode(body + Self.checksum(of: body))
    }

    /// Reads a text; nil when it is no invite, or letters went missing or wrong.
    init?(_ text: String) {
        let letters = text.filter { !$0.isWhitespace }
        guard letters.hasPrefix(Self.prefix),
            let all = Base64URL.decode(String(letters.dropFirst(Self.prefix.count))),
            all.count > 8 + 16 + 32 + 32 + 4
        else { return nil }
        let body = Array(all.dropLast(4))
        guard Self.checksum(of: body) == Array(all.suffix(4)) else { return nil }
        let milliseconds = body[0..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        expiresAt = Timestamp(milliseconds: Int64(bitPattern: milliseconds))
        id = Array(body[8..<24])
        fingerprint = Array(body[24..<56])
        secret = Array(body[56..<88])
        guard let endpoint = String(validating: body[88...], as: UTF8.self), !endpoint.isEmpty
        else { return nil }
        self.endpoint = endpoint
    }

    private var bytes: [UInt8] {
        let time = UInt64(bitPattern: expiresAt.milliseconds)
        let expiry = (0..<8).map { UInt8(truncatingIfNeeded: time >> UInt64(56 - 8 * $0)) }
        return expiry + id + fingerprint + secret + Array(endpoint.utf8)
    }

    /// Finds slips in copying; it keeps nobody from making an invite of their own.
    private static func checksum(of body: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(Array(SigningDomain.invite.utf8), [0], body).prefix(4))
    }
}
