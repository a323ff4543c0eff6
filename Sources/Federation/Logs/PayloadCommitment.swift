internal import Crypto

/// Ties a payload to its header without putting anything of it there: once payload and nonce are
/// gone, the commitment says nothing about what it was, and the chain still verifies.
enum PayloadCommitment {
    static let nonceLength = 32

    static func make(nonce: [UInt8], payload: [UInt8]) -> [UInt8] {
        SHA256.hash(Array(SigningDomain.payload.utf8), [0], nonce, payload)
    }
}
