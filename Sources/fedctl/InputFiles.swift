/// Where commands read files and standard input from, so that tests can stand in their place.
protocol InputFiles: Sendable {
    /// The bytes of a file; `-` is standard input.
    ///
    /// - Throws: ``Failure`` when it cannot be read.
    func read(_ path: String) throws -> [UInt8]

    /// One line of standard input, not shown while it is typed on a terminal.
    func readSecret(prompt: String) throws -> String
}
