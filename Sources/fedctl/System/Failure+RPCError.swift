internal import Wire

extension Failure {
    /// What a call that failed means to the person who typed the command.
    ///
    /// The node says what to type next in the trailing metadata `lk-next`.
    init(_ error: RPCError, path: String) {
        let next = error.metadata["lk-next"]
        switch error.code {
        case .unavailable where next == nil:
            self.init(
                .unreachable, "No node answers on \(path).",
                next: "FederationNode serve --dir DIR, or give fedctl the right --dir")
        case .unimplemented:
            self.init(.refused, "The node does not know this command yet.", next: "fedctl status")
        case .permissionDenied, .unauthenticated:
            self.init(.refused, error.message, next: next ?? "Run fedctl as the node's user.")
        case .failedPrecondition where next == "wait":
            self.init(.waiting, error.message, next: "Try again, or add --wait")
        default:
            self.init(.refused, error.message, next: next ?? "fedctl status")
        }
    }
}
