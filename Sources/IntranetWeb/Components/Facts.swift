extension PageContext {
    /// One line of a list of facts; nothing when there is nothing to say.
    func fact(_ term: String, _ value: String) -> HTML? {
        guard !value.isEmpty else { return nil }
        return """
            <div><dt>\(term)</dt><dd>\(value)</dd></div>
            """
    }
}
