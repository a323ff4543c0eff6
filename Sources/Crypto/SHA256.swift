internal import CSodium

/// SHA-256, the hash of events, pins and tokens.
public enum SHA256 {
    /// How many bytes a hash has.
    public static let length = 32

    /// The hash of the parts, one after the other. Parts have no separator: give those that can
    /// vary in length a length of their own.
    public static func hash(_ parts: [UInt8]...) -> [UInt8] {
        Sodium.prepare()
        var state = crypto_hash_sha256_state()
        unsafe crypto_hash_sha256_init(&state)
        for part in parts {
            unsafe crypto_hash_sha256_update(&state, part, UInt64(part.count))
        }
        var digest = [UInt8](repeating: 0, count: length)
        unsafe crypto_hash_sha256_final(&state, &digest)
        return digest
    }
}
