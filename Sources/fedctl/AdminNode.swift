internal import Protobuf

/// The node's admin API as commands see it, so that tests can stand in its place.
protocol AdminNode: Sendable {
    /// Calls one method.
    ///
    /// - Throws: ``Failure`` with what to type next.
    func call<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request
    ) async throws -> Response
}
