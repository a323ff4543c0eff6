/// Remembers how colleagues are shown, as long as nothing about people changes.
final class AuthorDirectory: Sendable {
}
