extension TextField {
    /// What is kept of a text that a colleague wrote: trimmed, and without control characters.
    ///
    /// - Throws: ``IntranetError/textMissing(_:)`` or ``IntranetError/textTooLong(_:)``.
    func accept(_ text: String) throws -> String {
        guard text.utf8.count <= maximumBytes else { throw IntranetError.textTooLong(self) }
        let clean = PlainText.clean(text)
        guard mayBeEmpty || !clean.isEmpty else { throw IntranetError.textMissing(self) }
        guard clean.count <= maximumCharacters else { throw IntranetError.textTooLong(self) }
        return clean
    }

    /// What is kept of a text from another board; nil when it is empty or too long. Only bytes are
    /// counted: boards of other versions may count characters otherwise.
    func acceptRemote(_ text: String) -> String? {
        guard text.utf8.count <= maximumBytes else { return nil }
        let clean = PlainText.clean(text)
        return clean.isEmpty && !mayBeEmpty ? nil : clean
    }
}
