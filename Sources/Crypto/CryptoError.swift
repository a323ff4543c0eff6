/// Why something cryptographic could not be done. Never holds key material or a password.
public enum CryptoError: Error, Equatable, CustomStringConvertible {
    /// A seed of an Ed25519 key has 32 bytes.
    case wrongSeedLength(Int)
    /// A password over ``PasswordHash/longestPassword`` bytes, refused before any work is done.
    case passwordTooLong
    /// Argon2id did not get its memory.
    case outOfMemory
    /// The hasher has been shut down.
    case closed

    /// One line for an operator.
    public var description: String {
        switch self {
        case .wrongSeedLength(let count): "a key seed has 32 bytes, not \(count)"
        case .passwordTooLong: "the password is too long"
        case .outOfMemory: "no memory to hash a password"
        case .closed: "the password hasher is closed"
        }
    }
}
