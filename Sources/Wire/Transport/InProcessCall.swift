internal import Synchronization

/// One call within the process: a bounded queue of messages between handler and caller.
///
/// The handler's side writes it as a ``MessageSink``, the caller reads it as a ``MessageSource``.
final class InProcessCall: MessageSource, MessageSink {
    /// How the call ended.
    enum Ending: Sendable {
        case success
        /// The handler failed: what it sent before is still to be read.
        case failure(RPCError)
        /// Somebody broke it off: nothing more is read.
        case broken(RPCError)
    }

    private struct State {
        var messages: [[UInt8]] = []
        var queuedBytes = 0
        var ending: Ending?
        var reader: CheckedContinuation<Void, Never>?
        var writers: [CheckedContinuation<Void, Never>] = []
        var work: [Task<Void, Never>] = []

        /// Takes out whoever waits, to be resumed outside the lock.
        mutating func takeWaiting(reader: Bool, writers: Bool) -> [CheckedContinuation<Void, Never>]
        {
            var taken: [CheckedContinuation<Void, Never>] = []
            if reader, let waiting = self.reader {
                taken.append(waiting)
                self.reader = nil
            }
            if writers {
                taken += self.writers
                self.writers = []
            }
            return taken
        }
    }

    private let limits: RPCLimits
    private let ended: @Sendable (InProcessCall) -> Void
    private let state = Mutex(State())

    init(limits: RPCLimits, ended: @escaping @Sendable (InProcessCall) -> Void) {
        self.limits = limits
        self.ended = ended
    }

    /// Runs the handler, and watches the deadline.
    func begin(_ router: RPCRouter, _ message: [UInt8], _ context: ServerContext) {
        guard message.count <= limits.messageBytes else {
            return end(.failure(Self.tooLarge(limits.messageBytes)))
        }
        let handling = Task {
            do {
                if let last = try await router.perform(message, context, self) { try accept(last) }
                end(.success)
            } catch {
                end(.failure(Self.status(of: error, context)))
            }
        }
        let deadline = Task {
            guard (try? await Task.sleep(until: context.deadline)) != nil else { return }
            end(.broken(RPCError(.deadlineExceeded, "the time for the call ran out")))
        }
        let isOver = state.withLock { state in
            state.work = [handling, deadline]
            return state.ending != nil
        }
        // It may have ended before its tasks were known.
        if isOver { end(.success) }
    }

    /// Ends the call once, and stops what still works for it.
    func end(_ ending: Ending) {
        let (waiting, work) = state.withLock { state in
            if state.ending == nil { state.ending = ending }
            defer { state.work = [] }
            return (state.takeWaiting(reader: true, writers: true), state.work)
        }
        for task in work { task.cancel() }
        for continuation in waiting { continuation.resume() }
        ended(self)
    }

    private func accept(_ message: [UInt8]) throws {
        guard message.count <= limits.messageBytes else { throw Self.tooLarge(limits.messageBytes) }
        let reader = try state.withLock { state in
            guard state.ending == nil else { throw CancellationError() }
            state.messages.append(message)
            state.queuedBytes += message.count
            return state.takeWaiting(reader: true, writers: false)
        }
        for continuation in reader { continuation.resume() }
    }
}

// MARK: The handler's side

extension InProcessCall {
    func send(_ message: [UInt8]) async throws {
        try accept(message)
        await withCheckedContinuation { continuation in
            let mustWait = state.withLock { state in
                guard state.ending == nil, state.queuedBytes > limits.unsentBytesPerStream else {
                    return false
                }
                state.writers.append(continuation)
                return true
            }
            if !mustWait { continuation.resume() }
        }
        guard state.withLock({ $0.ending == nil }) else { throw CancellationError() }
    }
}

// MARK: The caller's side

extension InProcessCall {
    private enum Step {
        case message([UInt8], [CheckedContinuation<Void, Never>])
        case ended(Ending)
        case wait
    }

    func next() async throws -> [UInt8]? {
        try await withTaskCancellationHandler {
            while true {
                switch state.withLock({ Self.step(&$0, limits) }) {
                case .message(let message, let writers):
                    for continuation in writers { continuation.resume() }
                    return message
                case .ended(.success): return nil
                case .ended(.failure(let error)), .ended(.broken(let error)): throw error
                case .wait: await waitForNews()
                }
            }
        } onCancel: {
            cancel()
        }
    }

    func cancel() {
        end(.broken(RPCError(.cancelled, "the caller gave up")))
    }

    private static func step(_ state: inout State, _ limits: RPCLimits) -> Step {
        if case .broken(let error) = state.ending { return .ended(.broken(error)) }
        guard !state.messages.isEmpty else { return state.ending.map(Step.ended) ?? .wait }
        let message = state.messages.removeFirst()
        state.queuedBytes -= message.count
        let hasRoom = state.queuedBytes <= limits.unsentBytesPerStream
        return .message(message, state.takeWaiting(reader: false, writers: hasRoom))
    }

    private func waitForNews() async {
        await withCheckedContinuation { continuation in
            let hasNews = state.withLock { state in
                guard state.ending == nil, state.messages.isEmpty else { return true }
                state.reader = continuation
                return false
            }
            if hasNews { continuation.resume() }
        }
    }
}

// MARK: Statuses

extension InProcessCall {
    private static func tooLarge(_ limit: Int) -> RPCError {
        RPCError(.resourceExhausted, "a message is larger than \(limit) bytes")
    }

    /// The status that an error of a handler becomes at the caller.
    private static func status(of error: any Error, _ context: ServerContext) -> RPCError {
        guard var failure = error as? RPCError else {
            guard error is CancellationError else {
                return RPCError(.unknown, "", metadata: context.trailers)
            }
            return RPCError(.cancelled, "the call was cancelled", metadata: context.trailers)
        }
        failure.cause = nil
        for entry in context.trailers.entries {
            failure.metadata.append(entry.name, bytes: entry.value)
        }
        return failure
    }
}
