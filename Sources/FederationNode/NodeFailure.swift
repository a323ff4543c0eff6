/// Why the node cannot do what it was started for; a sentence, and what to do about it.
struct NodeFailure: Error, Equatable {
    /// What the shell learns: 1 it failed, 2 the command line makes no sense.
    var status: Int32 = 1
    let message: String
    let next: String
}
