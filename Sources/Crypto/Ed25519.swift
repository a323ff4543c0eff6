internal import CSodium

/// Verifies signatures made by ``SigningKey``.
public enum Ed25519 {
    /// Whether `signature` was made for this message and purpose by the holder of `publicKey`.
    /// Wrong lengths, keys of small order and signatures in a second form are refused.
    public static func verify(
        _ signature: [UInt8], of message: [UInt8], domain: String, by publicKey: [UInt8]
    ) -> Bool {
        guard signature.count == Int(crypto_sign_BYTES),
            publicKey.count == Int(crypto_sign_PUBLICKEYBYTES)
        else { return false }
        Sodium.prepare()
        let input = signedBytes(message, domain: domain)
        return unsafe crypto_sign_verify_detached(
            signature, input, UInt64(input.count), publicKey) == 0
    }

    static func signedBytes(_ message: [UInt8], domain: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(domain.utf8.count + 1 + message.count)
        bytes.append(contentsOf: domain.utf8)
        bytes.append(0)
        bytes.append(contentsOf: message)
        return bytes
    }
}
