public import Essentials

/// What logging in gives: the only copy of the token, since the board keeps just its hash.
public struct NewSession: Sendable {
    /// 128 random bits in base64url.
    public let token: String
    /// When the session ends at the latest.
    public let expires: Timestamp

    /// A session that was just begun.
    public init(token: String, expires: Timestamp) {
        self.token = token
        self.expires = expires
    }
}
