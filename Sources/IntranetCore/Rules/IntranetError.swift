/// Why a use case did not do what was asked. No text holds personal data.
public enum IntranetError: Error, Equatable, Sendable {
    /// The address or the password is wrong; which of the two is not told.
    case wrongCredentials
    /// Too many attempts for this account or from this network; try again after so many seconds.
    case tooManyAttempts(retryAfter: Int)
    /// It is not there, or the viewer may not know that it is.
    case notFound
    /// The viewer may see it, and may not do this to it.
    case notAllowed
    /// The text is empty.
    case textMissing(TextField)
    /// The text is longer than ``TextField/maximumCharacters``.
    case textTooLong(TextField)
    /// Another group already has this name.
    case nameTaken
    /// A password has 10 to 256 characters (``PasswordRule``).
    case passwordOutOfBounds
    /// A post in a network group stays: taking it back from other boards is not possible yet.
    case cannotRecallFromNetwork
}
