/// Why a command did not do what was asked, and what to type next.
struct Failure: Error, Equatable {
    let status: ExitStatus
    let message: String
    /// A command, or a sentence when no single command helps.
    let next: String

    init(_ status: ExitStatus, _ message: String, next: String) {
        self.status = status
        self.message = message
        self.next = next
    }

    static func usage(_ message: String, next: String) -> Failure {
        Failure(.usage, message, next: next)
    }
}
