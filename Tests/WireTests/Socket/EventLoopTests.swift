import Synchronization
import Testing

@testable import Wire

@Suite("The event loop")
struct EventLoopTests {
    /// Lives on a loop, to see where its code runs.
    private actor Resident {
        let loop: EventLoop
        nonisolated var unownedExecutor: UnownedSerialExecutor {
            unsafe loop.asUnownedSerialExecutor()
        }

        init(_ loop: EventLoop) { self.loop = loop }

        func isOnLoop() -> Bool { loop.isOnLoop }

        func isOnLoopAfterSleep() async throws -> Bool {
            try await Task.sleep(for: .milliseconds(1))
            return loop.isOnLoop
        }
    }

    private final class Counter: Sendable {
        let count = Atomic(0)
    }

    @Test("an actor of a loop runs on its thread, also after it waited elsewhere")
    func executor() async throws {
        let loop = try EventLoop.start(name: "test")
        defer { loop.stop() }
        let resident = Resident(loop)
        #expect(!loop.isOnLoop)
        #expect(await resident.isOnLoop())
        #expect(try await resident.isOnLoopAfterSleep())
    }

    @Test("timers fire in order, and not when cancelled")
    func timers() async throws {
        let loop = try EventLoop.start(name: "test")
        defer { loop.stop() }
        let seen = Mutex<[Int]>([])
        await withCheckedContinuation { continuation in
            loop.schedule(after: .milliseconds(30)) { continuation.resume() }
            loop.schedule(after: .milliseconds(20)) { seen.withLock { $0.append(2) } }
            let cancelled = loop.schedule(after: .milliseconds(15)) {
                seen.withLock { $0.append(0) }
            }
            loop.schedule(after: .milliseconds(10)) { seen.withLock { $0.append(1) } }
            cancelled.cancel()
        }
        #expect(seen.withLock { $0 } == [1, 2])
    }

    @Test("actions from many threads all run")
    func actions() async throws {
        let loop = try EventLoop.start(name: "test")
        defer { loop.stop() }
        let counter = Counter()
        await withTaskGroup { group in
            for _ in 0..<1000 {
                group.addTask { loop.execute { counter.count.add(1, ordering: .relaxed) } }
            }
        }
        #expect(await eventually { counter.count.load(ordering: .relaxed) == 1000 })
    }
}
