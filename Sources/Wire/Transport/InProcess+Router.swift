extension RPCRouter {
    /// Answers one call: interceptors, then the handler at the call's path.
    ///
    /// - Returns: the one response of a unary method; those of a stream have gone to the sink.
    func perform(
        _ message: [UInt8], _ context: ServerContext, _ sink: any MessageSink
    ) async throws -> [UInt8]? {
        guard let handler = handler(at: context.path) else {
            throw RPCError(.unimplemented, "the server has no such method")
        }
        for interceptor in interceptors { try await interceptor.admit(context) }
        switch handler {
        case .immediate(let answer): return try answer(message, context)
        case .unary(let answer): return try await answer(message, context)
        case .serverStreaming(let answer):
            try await answer(message, context, sink)
            return nil
        }
    }
}
