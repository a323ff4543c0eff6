/// One step in the life of the schema, named as a sentence, such as "A post can be liked".
///
/// A list of migrations only grows: once released, a migration is never changed, moved or removed.
/// Each module has a list of its own, and the lists of several modules live in one file.
public struct Migration: Sendable {
    /// What the step does, unique in its module.
    public let sentence: String
    /// The SQL that does it.
    public let sql: String
    /// Whose list this stands in.
    public let module: String

    /// A step of the schema.
    ///
    /// - Parameter module: The module that owns the list; known from where the step is written.
    public init(_ sentence: String, _ sql: String, module: String = #fileID) {
        self.sentence = sentence
        self.sql = sql
        self.module = String(module.prefix { $0 != "/" })
    }
}
