import Messages
import Protobuf
import Synchronization

@testable import fedctl

/// Answers calls from a script and remembers what was asked.
final class FakeNode: AdminNode {
    private struct State {
        var answers: [String: [any ProtobufMessage]] = [:]
        var asked: [any ProtobufMessage] = []
        var failure: Failure?
    }

    private let state = Mutex(State())

    /// The answers to one method, in turn; the last one stays.
    func answer<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ answers: Response...
    ) -> FakeNode {
        state.withLock { $0.answers[method.path] = answers }
        return self
    }

    func refuse(_ failure: Failure) -> FakeNode {
        state.withLock { $0.failure = failure }
        return self
    }

    func call<Request, Response>(
        _ method: MethodDescriptor<Request, Response>, _ request: Request
    ) async throws -> Response {
        try state.withLock { state in
            state.asked.append(request)
            if let failure = state.failure { throw failure }
            var answers = state.answers[method.path] ?? []
            let answer = answers.first as? Response
            if answers.count > 1 { answers.removeFirst() }
            state.answers[method.path] = answers
            return answer ?? Response()
        }
    }

    func asked<Request: ProtobufMessage>(_ kind: Request.Type = Request.self) -> [Request] {
        state.withLock { $0.asked.compactMap { $0 as? Request } }
    }
}
