/// Answers the requests of an ``HTTPServer``.
public protocol HTTPHandler: Sendable {
    /// Answers one request.
    ///
    /// Runs on the event loop of the request's connection, so it must not block: work that takes
    /// long belongs on a thread of its own. The task is cancelled when the client goes.
    func respond(to request: HTTPRequest) async -> HTTPResponse
}
