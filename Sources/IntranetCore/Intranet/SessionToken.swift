internal import Crypto
internal import Essentials

/// What a browser holds to prove a session: 128 random bits. The board keeps only its hash, so that
/// a stolen copy of the database opens no session.
struct SessionToken {
    let text: String
    let hash: [UInt8]

    private static let length = 16

    static func make(_ random: any RandomSource) -> SessionToken {
        let bytes = random.bytes(length)
        return SessionToken(text: Base64URL.encode(bytes), hash: SHA256.hash(bytes))
    }

    /// The hash of a token that a browser sent; nil when it can't be one.
    static func hash(of text: String) -> [UInt8]? {
        // 16 bytes are 22 characters; nothing longer is worth decoding.
        guard text.utf8.count == 22, let bytes = Base64URL.decode(text), bytes.count == length
        else { return nil }
        return SHA256.hash(bytes)
    }
}
