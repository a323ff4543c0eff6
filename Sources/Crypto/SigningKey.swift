internal import CSodium
public import Essentials

/// An Ed25519 private key: a board's root key, or one that signs its events.
///
/// A signature holds for one purpose, its domain: what is signed is the domain, a zero byte and the
/// message, so that bytes signed as one thing can never pass for another.
public struct SigningKey: Sendable {
    /// The 32 secret bytes from which the key follows; what is kept on disk.
    public let seed: [UInt8]
    /// The 32 bytes by which others verify.
    public let publicKey: [UInt8]
    private let secretKey: [UInt8]

    /// The key that a seed determines.
    ///
    /// - Throws: ``CryptoError/wrongSeedLength(_:)`` when the seed is not 32 bytes.
    public init(seed: [UInt8]) throws(CryptoError) {
        guard seed.count == Int(crypto_sign_SEEDBYTES) else {
            throw .wrongSeedLength(seed.count)
        }
        self.init(checkedSeed: seed)
    }

    /// A new key.
    public static func generate(_ random: any RandomSource) -> SigningKey {
        SigningKey(checkedSeed: random.bytes(Int(crypto_sign_SEEDBYTES)))
    }

    private init(checkedSeed seed: [UInt8]) {
        Sodium.prepare()
        var publicKey = [UInt8](repeating: 0, count: Int(crypto_sign_PUBLICKEYBYTES))
        var secretKey = [UInt8](repeating: 0, count: Int(crypto_sign_SECRETKEYBYTES))
        unsafe crypto_sign_seed_keypair(&publicKey, &secretKey, seed)
        self.seed = seed
        self.publicKey = publicKey
        self.secretKey = secretKey
    }

    /// The 64-byte signature of a message for one purpose.
    ///
    /// - Parameter domain: Names the purpose, such as `lerarenkamer.event.v1`; has no zero byte.
    public func sign(_ message: [UInt8], domain: String) -> [UInt8] {
        let input = Ed25519.signedBytes(message, domain: domain)
        var signature = [UInt8](repeating: 0, count: Int(crypto_sign_BYTES))
        unsafe crypto_sign_detached(&signature, nil, input, UInt64(input.count), secretKey)
        return signature
    }
}

extension SigningKey: CustomStringConvertible, CustomReflectable {
    /// The public half only, so that a key cannot end up in a log.
    public var description: String { "SigningKey(public: \(publicKey.hex))" }

    /// Shows nothing of the secret to `dump` and debuggers' printers.
    public var customMirror: Mirror { Mirror(self, children: ["publicKey": publicKey.hex]) }
}
