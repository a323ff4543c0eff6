/// Runs before every call's handler, for what all methods share, such as authorisation.
public protocol ServerInterceptor: Sendable {
    /// Lets the call go on by returning.
    ///
    /// - Throws: ``RPCError`` to end the call with that status instead.
    func admit(_ context: ServerContext) async throws
}
