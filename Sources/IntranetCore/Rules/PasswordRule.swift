/// What a password must be like: long enough to resist guessing, short enough to hash.
public enum PasswordRule {
    /// How many characters a password may have.
    public static let characters = 10...256

    static func check(_ password: String) throws {
        guard password.utf8.count <= 4 * characters.upperBound,
            characters.contains(password.count)
        else { throw IntranetError.passwordOutOfBounds }
    }
}
