internal import CSodium

/// Argon2id with 19 MiB and two passes, the floor that OWASP names.
///
/// Takes some 50 ms and 19 MiB: call it through ``PasswordHasher``, never on an event loop.
public enum PasswordHash {
    /// The longest password that is looked at, in bytes of UTF-8.
    public static let longestPassword = 1024

    private static let passes: UInt64 = 2
    private static let memory = 19 * 1024 * 1024

    /// A salted hash in the PHC text form (`$argon2id$v=19$m=…`), which carries its parameters.
    public static func make(_ password: String) throws(CryptoError) -> String {
        guard password.utf8.count <= longestPassword else { throw .passwordTooLong }
        Sodium.prepare()
        let bytes = password.utf8.map { CChar(bitPattern: $0) }
        var text = [CChar](repeating: 0, count: Int(crypto_pwhash_argon2id_STRBYTES))
        let code = unsafe crypto_pwhash_argon2id_str(
            &text, bytes, UInt64(bytes.count), passes, memory)
        guard code == 0 else { throw .outOfMemory }
        let characters = text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        return String(decoding: characters, as: UTF8.self)
    }

    /// Whether `hash` was made from this password. False too for a hash that is not one.
    public static func verify(_ password: String, against hash: String) -> Bool {
        guard password.utf8.count <= longestPassword,
            hash.utf8.count < Int(crypto_pwhash_argon2id_STRBYTES)
        else { return false }
        Sodium.prepare()
        let bytes = password.utf8.map { CChar(bitPattern: $0) }
        return unsafe crypto_pwhash_argon2id_str_verify(hash, bytes, UInt64(bytes.count)) == 0
    }
}
