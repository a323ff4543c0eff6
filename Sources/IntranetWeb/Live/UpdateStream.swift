internal import IntranetCore
internal import Wire

/// One open page that hears what happens in its space.
struct UpdateStream: Sendable {
    private enum Step: Sendable {
        case change(Change)
        case heartbeat
    }

    let space: SpaceID
    let changes: ChangeHub
    /// Held as long as the stream is there.
    let place: StreamLimit.Place
    /// Throws when the person may not hear more: logged out, or no longer a member.
    let check: @Sendable () async throws -> Void

    /// Writes events until the client goes or the check fails.
    func run(heartbeat: Duration, writer: HTTPBodyWriter) async throws {
        let heard = changes.subscribe()
        try await writer.write("retry: 2000\n\n")
        try await withThrowingTaskGroup(of: Void.self) { group in
            let (steps, continuation) = AsyncStream.makeStream(
                of: Step.self, bufferingPolicy: .bufferingNewest(ChangeHub.backlog))
            group.addTask {
                for await change in heard { Self.hand(.change(change), to: continuation) }
                continuation.finish()
            }
            group.addTask {
                while true {
                    try await Task.sleep(for: heartbeat)
                    Self.hand(.heartbeat, to: continuation)
                }
            }
            defer { group.cancelAll() }
            for await step in steps { try await take(step, writer) }
        }
    }

    /// A reader that is too slow loses single changes, and is told to fetch the list again.
    private static func hand(_ step: Step, to steps: AsyncStream<Step>.Continuation) {
        if case .dropped = steps.yield(step) { steps.yield(.change(.resync)) }
    }

    private func take(_ step: Step, _ writer: HTTPBodyWriter) async throws {
        switch step {
        case .heartbeat:
            do {
                try await check()
            } catch {
                try await writer.write("event: over\ndata: {}\n\n")
                throw error
            }
            try await writer.write(":\n\n")
        case .change(let change):
            guard let event = Self.event(for: change, in: space) else { return }
            try await writer.write(event)
        }
    }

    /// The event that tells a page of `space` about a change; nil when it does not concern it.
    static func event(for change: Change, in space: SpaceID) -> String? {
        switch change {
        case .post(let post, in: space, let kind):
            "event: post\ndata: {\"post\":\(post.rawValue),\"kind\":\"\(kind.rawValue)\"}\n\n"
        case .space(space), .resync: "event: resync\ndata: {}\n\n"
        case .post, .space: nil
        }
    }
}
