import IntranetCore
import Synchronization
import Testing
import Wire

@testable import IntranetWeb

@Suite struct UpdateStreamTests {
    /// What a page has been sent, and a way to wait for the next part.
    private final class Page: Sendable {
        let parts: AsyncStream<String>
        private let continuation: AsyncStream<String>.Continuation

        init() {
            (parts, continuation) = AsyncStream.makeStream(of: String.self)
        }

        var writer: HTTPBodyWriter {
            HTTPBodyWriter { [continuation] in
                continuation.yield(String(decoding: $0, as: UTF8.self))
            }
        }
    }

    private let space = SpaceID(rawValue: 4)

    private func stream(
        _ hub: ChangeHub, check: @escaping @Sendable () async throws -> Void = {}
    ) throws -> UpdateStream {
        let place = try #require(StreamLimit(perSession: 1).take(for: [1]))
        return UpdateStream(space: space, changes: hub, place: place, check: check)
    }

    @Test("a page hears of its own space, without a word of what was written")
    func tellsOwnSpace() {
        let post = PostID(rawValue: 12)
        #expect(
            UpdateStream.event(for: .post(post, in: space, kind: .written), in: space)
                == "event: post\ndata: {\"post\":12,\"kind\":\"written\"}\n\n")
        let elsewhere = SpaceID(rawValue: 5)
        #expect(
            UpdateStream.event(for: .post(post, in: elsewhere, kind: .liked), in: space) == nil)
        #expect(UpdateStream.event(for: .space(elsewhere), in: space) == nil)
        #expect(UpdateStream.event(for: .resync, in: space)?.hasPrefix("event: resync\n") == true)
    }

    @Test("a stream passes changes on as they happen")
    func passesOn() async throws {
        let hub = ChangeHub()
        let page = Page()
        let stream = try stream(hub)
        let running = Task { try await stream.run(heartbeat: .seconds(600), writer: page.writer) }
        var parts = page.parts.makeAsyncIterator()
        #expect(await parts.next() == "retry: 2000\n\n")
        hub.publish(.post(PostID(rawValue: 3), in: space, kind: .commented))
        #expect(await parts.next()?.contains("\"post\":3") == true)
        running.cancel()
        _ = await running.result
        #expect(hub.subscriberCount == 0)
    }

    @Test("a stream ends when the person may no longer read")
    func endsWithTheSession() async throws {
        let page = Page()
        let stream = try stream(ChangeHub()) { throw IntranetError.notFound }
        await #expect(throws: IntranetError.notFound) {
            try await stream.run(heartbeat: .milliseconds(1), writer: page.writer)
        }
        var parts = page.parts.makeAsyncIterator()
        _ = await parts.next()
        #expect(await parts.next() == "event: over\ndata: {}\n\n")
    }

    @Test("a silent stream says that it is alive")
    func heartbeats() async throws {
        let page = Page()
        let stream = try stream(ChangeHub())
        let running = Task {
            try await stream.run(heartbeat: .milliseconds(1), writer: page.writer)
        }
        var parts = page.parts.makeAsyncIterator()
        _ = await parts.next()
        #expect(await parts.next() == ":\n\n")
        running.cancel()
    }

    @Test("a session has so many streams and no more, and gets a place back")
    func limit() {
        let limit = StreamLimit(perSession: 2)
        let first = limit.take(for: [1])
        var second = limit.take(for: [1])
        #expect(first != nil && second != nil)
        #expect(limit.take(for: [1]) == nil)
        #expect(limit.take(for: [2]) != nil)
        second = nil
        #expect(limit.count == 1)
        #expect(limit.take(for: [1]) != nil)
    }
}
