import Testing

@testable import Wire

@Suite("The time that a client of HTTP/1.1 may take")
struct HTTP1ProgressTests {
    private let start = MonotonicTime(nanoseconds: 1_000_000_000)
    private let limits = HTTPLimits.web

    @Test("a head has ten seconds, from the beginning of the connection")
    func firstHead() {
        let progress = HTTP1Progress(now: start)
        #expect(progress.overdue(at: start + .seconds(10), limits) == nil)
        #expect(progress.overdue(at: start + .seconds(11), limits) == .head)
    }

    @Test("bytes of a head that trickle in do not lengthen its time")
    func tricklingHead() {
        var progress = HTTP1Progress(now: start)
        for second in 1...11 { progress.receivedBytes(at: start + .seconds(second)) }
        #expect(progress.overdue(at: start + .seconds(11), limits) == .head)
    }

    @Test("a body has to come at the least rate, after a moment of grace")
    func slowBody() {
        var progress = HTTP1Progress(now: start)
        progress.receivedHead(at: start)
        #expect(progress.overdue(at: start + .seconds(5), limits) == nil)
        #expect(progress.overdue(at: start + .seconds(6), limits) == .body)
        progress.receivedBody(10 * 1024)
        #expect(progress.overdue(at: start + .seconds(15), limits) == nil)
        #expect(progress.overdue(at: start + .seconds(16), limits) == .body)
    }

    @Test("the handler's time is not the client's")
    func handling() {
        var progress = HTTP1Progress(now: start)
        progress.beganHandling()
        #expect(progress.overdue(at: start + .seconds(3600), limits) == nil)
    }

    @Test("a connection may rest for a minute, and its next request has its own time")
    func idle() {
        var progress = HTTP1Progress(now: start)
        progress.endedHandling(at: start, hasMore: false)
        #expect(progress.overdue(at: start + .seconds(60), limits) == nil)
        #expect(progress.overdue(at: start + .seconds(61), limits) == .nothing)
        progress.receivedBytes(at: start + .seconds(50))
        #expect(progress.overdue(at: start + .seconds(60), limits) == nil)
        #expect(progress.overdue(at: start + .seconds(61), limits) == .head)
    }

    @Test("half a request behind the last one has its time from then on")
    func pipelined() {
        var progress = HTTP1Progress(now: start)
        progress.endedHandling(at: start, hasMore: true)
        #expect(progress.overdue(at: start + .seconds(11), limits) == .head)
    }
}
