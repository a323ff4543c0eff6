/// How a call ended, as gRPC numbers it.
public enum StatusCode: Int, Sendable, CaseIterable {
    /// It succeeded.
    case ok = 0
    /// The caller gave up.
    case cancelled = 1
    /// Something that has no code of its own.
    case unknown = 2
    /// The request can never be right, whatever the state of the server.
    case invalidArgument = 3
    /// The time for the call ran out.
    case deadlineExceeded = 4
    /// What was asked for is not here, or the caller may not know that it is.
    case notFound = 5
    /// What was to be made is already here.
    case alreadyExists = 6
    /// The caller is known and may not do this.
    case permissionDenied = 7
    /// A quota, a limit or the disk is full.
    case resourceExhausted = 8
    /// The state must change before this can be done.
    case failedPrecondition = 9
    /// A conflict with something done at the same time; start over at a higher level.
    case aborted = 10
    /// A position beyond what is there.
    case outOfRange = 11
    /// The server has no such method.
    case unimplemented = 12
    /// The server is broken.
    case `internal` = 13
    /// The server cannot be reached now; the one status that is worth a retry as it is.
    case unavailable = 14
    /// Data was lost for good.
    case dataLoss = 15
    /// The caller is not known.
    case unauthenticated = 16
}
