internal import CLinux
internal import Glibc
internal import Synchronization

/// One thread with one epoll set and one job queue: connections, calls and timers live on it.
///
/// It is an executor: an actor whose `unownedExecutor` is a loop runs on its thread, next to the
/// sockets, without locks. Each pass handles events, then timers and jobs, then lets every
/// connection that has something to say write once. Never block on a loop.
public final class EventLoop: SerialExecutor, TaskExecutor {
    /// What other threads leave for the loop.
    private struct Inbox {
        var jobs: [UnownedJob] = []
        var actions: [@Sendable () -> Void] = []
        var isAwake = false
        var isStopped = false
    }

    /// The name, for the system's list of threads (its first 15 bytes).
    public let name: String
    private let inbox = Mutex(Inbox())
    private let thread = Atomic<UInt>(0)
    private let epoll: Int32
    private let wakeUp: Int32
    /// Reached only from the loop's thread, which ``isOnLoop`` tells.
    nonisolated(unsafe) let state = LoopState()

    private init(name: String) throws {
        self.name = name
        epoll = try SystemCall.check("epoll_create1", epoll_create1(shim_epoll_cloexec()))
        wakeUp = try SystemCall.check(
            "eventfd", eventfd(0, shim_eventfd_flags()))
        var event = unsafe epoll_event()
        unsafe event.events = EPOLLIN.rawValue | EPOLLET.rawValue
        unsafe event.data.u64 = 0  // No registration: generations begin at 1.
        _ = try SystemCall.check(
            "epoll_ctl", unsafe epoll_ctl(epoll, EPOLL_CTL_ADD, wakeUp, &event))
    }

    deinit {
        Glibc.close(epoll)
        Glibc.close(wakeUp)
    }

    /// Starts a thread with a new loop.
    ///
    /// - Throws: ``SocketError`` when the system has no descriptors or threads left.
    public static func start(name: String) throws -> EventLoop {
        shim_ignore_broken_pipes()
        let loop = try EventLoop(name: name)
        var thread = pthread_t()
        let box = unsafe Unmanaged.passRetained(loop)
        let result = unsafe pthread_create(
            &thread, nil,
            { argument in
                guard let argument = unsafe argument else { return nil }
                unsafe Unmanaged<EventLoop>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            }, box.toOpaque())
        guard result == 0 else {
            unsafe box.release()
            throw SocketError("pthread_create", code: result)
        }
        pthread_detach(thread)
        return loop
    }

    /// Ends the thread after the current pass. What is still to be done on it never is.
    public func stop() {
        inbox.withLock { $0.isStopped = true }
        wake()
    }

    /// Does something on the loop, later in this pass or in the next.
    public func execute(_ action: @escaping @Sendable () -> Void) {
        let mustWake = inbox.withLock { inbox in
            inbox.actions.append(action)
            defer { inbox.isAwake = true }
            return !inbox.isAwake
        }
        if mustWake { wake() }
    }

    /// Does something on the loop after a while. From any thread.
    @discardableResult
    public func schedule(after delay: Duration, _ action: @escaping @Sendable () -> Void)
        -> LoopTimer
    {
        let timer = LoopTimer(deadline: .now() + delay, action: action)
        if isOnLoop {
            unsafe state.timers.insert(timer)
        } else {
            execute { unsafe self.state.timers.insert(timer) }
        }
        return timer
    }
}

// MARK: As an executor

extension EventLoop {
    /// Whether the caller runs on this loop's thread.
    public var isOnLoop: Bool {
        thread.load(ordering: .relaxed) == UInt(pthread_self())
    }

    /// Takes a job of an actor or a task.
    public func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        if isOnLoop {
            unsafe state.jobs.append(job)
            return
        }
        let mustWake = inbox.withLock { inbox in
            inbox.jobs.append(job)
            defer { inbox.isAwake = true }
            return !inbox.isAwake
        }
        if mustWake { wake() }
    }

    /// This loop as an actor's executor.
    public func asUnownedSerialExecutor() -> UnownedSerialExecutor {
        unsafe UnownedSerialExecutor(ordinary: self)
    }

    /// This loop as a task's executor.
    public func asUnownedTaskExecutor() -> UnownedTaskExecutor {
        unsafe UnownedTaskExecutor(ordinary: self)
    }

    /// Lets the runtime see that code on the loop's thread is isolated to its actors.
    public func isIsolatingCurrentContext() -> Bool? { isOnLoop }

    /// Stops the program when the caller is not on the loop's thread.
    public func checkIsolated() {
        precondition(isOnLoop, "not on the event loop")
    }
}

// MARK: Descriptors

extension EventLoop {
    /// Begins to watch a descriptor; only on the loop.
    func register(_ descriptor: Int32, _ handler: any LoopHandler) throws -> UInt64 {
        let key = unsafe state.registrations.insert(handler)
        var event = unsafe epoll_event()
        unsafe event.events =
            EPOLLIN.rawValue | EPOLLOUT.rawValue | EPOLLRDHUP.rawValue | EPOLLET.rawValue
        unsafe event.data.u64 = key
        do {
            let result = unsafe epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event)
            _ = try SystemCall.check("epoll_ctl", result)
        } catch {
            unsafe state.registrations.remove(key)
            throw error
        }
        return key
    }

    /// Forgets a descriptor that is about to be closed; only on the loop.
    func deregister(_ key: UInt64) {
        unsafe state.registrations.remove(key)
    }

    /// Has the handler's `flush` called at the end of this pass; only on the loop, and once a
    /// pass for each handler.
    func flushLater(_ handler: any LoopHandler) {
        unsafe state.dirty.append(handler)
    }
}

// MARK: The thread

extension EventLoop {
    private func wake() {
        _ = eventfd_write(wakeUp, 1)
    }

    private func run() {
        thread.store(UInt(pthread_self()), ordering: .relaxed)
        _ = unsafe name.withCString { unsafe shim_name_thread($0) }
        var events = unsafe [epoll_event](repeating: epoll_event(), count: 256)
        while !inbox.withLock({ $0.isStopped }) {
            let timeout = waitTime()
            let count = unsafe epoll_wait(epoll, &events, Int32(events.count), timeout)
            unsafe state.now = .now()
            for index in 0..<max(0, Int(count)) { unsafe handle(events[index]) }
            fireTimers()
            runJobs()
            flushDirty()
        }
        thread.store(0, ordering: .relaxed)
    }

    private func waitTime() -> Int32 {
        let state = unsafe self.state
        if !state.jobs.isEmpty || !state.dirty.isEmpty { return 0 }
        let tick = state.registrations.isEmpty ? .distantFuture : state.nextTick
        let next = min(state.timers.next ?? .distantFuture, tick)
        guard next < .distantFuture else { return -1 }
        let now = MonotonicTime.now()
        guard next > now else { return 0 }
        // Rounded up: waking too early would spin until the deadline.
        return Int32(clamping: (next.nanoseconds - now.nanoseconds) / 1_000_000 + 1)
    }

    private func handle(_ event: epoll_event) {
        let key = unsafe event.data.u64
        if key == 0 {
            var count: eventfd_t = 0
            unsafe eventfd_read(wakeUp, &count)
            return
        }
        guard let handler = unsafe state.registrations[key] else { return }
        var ready: ReadyEvents = []
        let ended = EPOLLRDHUP.rawValue | EPOLLHUP.rawValue | EPOLLERR.rawValue
        if unsafe event.events & (EPOLLIN.rawValue | ended) != 0 { ready.insert(.readable) }
        let failed = EPOLLHUP.rawValue | EPOLLERR.rawValue
        if unsafe event.events & (EPOLLOUT.rawValue | failed) != 0 { ready.insert(.writable) }
        handler.ready(ready)
    }

    private func fireTimers() {
        while let timer = unsafe state.timers.popDue(at: state.now) { timer.fire() }
        let state = unsafe self.state
        guard state.nextTick <= state.now else { return }
        state.nextTick = state.now + .seconds(1)
        for handler in state.registrations.handlers { handler.tick() }
    }

    /// Runs what is queued and what that queues in turn, so that answers are written together;
    /// bounded, so that jobs that breed jobs do not starve the sockets.
    private func runJobs() {
        let state = unsafe self.state
        let serial = unsafe asUnownedSerialExecutor()
        for _ in 0..<16 {
            let (jobs, actions) = inbox.withLock { inbox in
                defer {
                    inbox.jobs.removeAll()
                    inbox.actions.removeAll()
                    inbox.isAwake = false
                }
                return (inbox.jobs, inbox.actions)
            }
            for action in actions { action() }
            if !jobs.isEmpty { state.jobs.append(contentsOf: jobs) }
            if state.jobs.isEmpty { return }
            let batch = state.jobs
            state.jobs = []
            for job in batch {
                // As the actors' executor only: named as the task's executor as well, the
                // runtime would queue again at every step between two of this loop's actors.
                unsafe job.runSynchronously(on: serial)
            }
        }
        // More than 16 rounds: the rest waits for the next pass, which must not sleep.
        inbox.withLock { if !$0.jobs.isEmpty || !$0.actions.isEmpty { $0.isAwake = true } }
        wake()
    }

    private func flushDirty() {
        let state = unsafe self.state
        let batch = state.dirty
        state.dirty.removeAll(keepingCapacity: true)
        for handler in batch { handler.flush() }
    }
}
