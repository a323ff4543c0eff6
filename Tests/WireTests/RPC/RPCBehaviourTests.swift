import Messages
import Protobuf
import Testing

@testable import Wire

@Suite("Calls, over every transport")
struct RPCBehaviourTests {
    private let echo = EchoRouter()

    @Test(
        "a message comes back as it was", arguments: RPCCarrier.allCases,
        [0, 1, 200, 16_384, 65_536, 1_000_000])
    func say(carrier: RPCCarrier, size: Int) async throws {
        let body = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try await carrier.withClient(of: echo.router) { client in
            let answer = try await client.unary(
                ProbeV1.EchoService.say, ProbeV1.SayRequest(body: body))
            #expect(answer.body == body)
        }
    }

    @Test("many calls at once keep their answers apart", arguments: RPCCarrier.allCases)
    func concurrent(carrier: RPCCarrier) async throws {
        try await carrier.withClient(of: echo.router) { client in
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<300 {
                    group.addTask {
                        let body = [UInt8](
                            repeating: UInt8(truncatingIfNeeded: number), count: number)
                        let answer = try await client.unary(
                            ProbeV1.EchoService.say, ProbeV1.SayRequest(body: body))
                        return answer.body == body
                    }
                }
                for try await isSame in group { #expect(isSame) }
            }
        }
    }

    @Test("a stream comes whole and in order", arguments: RPCCarrier.allCases)
    func stream(carrier: RPCCarrier) async throws {
        try await carrier.withClient(of: echo.router) { client in
            let request = ProbeV1.CountRequest(count: 500, size: 1000)
            let numbers = try await client.serverStreaming(ProbeV1.EchoService.count, request) {
                try await $0.reduce(into: []) { $0.append($1.number) }
            }
            #expect(numbers == Array(0..<500))
        }
    }

    @Test(
        "what a failing stream sent before comes before its status", arguments: RPCCarrier.allCases)
    func failingStream(carrier: RPCCarrier) async throws {
        try await carrier.withClient(of: echo.router) { client in
            let request = ProbeV1.CountRequest(count: 20, size: 13)
            var count = 0
            let error = await #expect(throws: RPCError.self) {
                try await client.serverStreaming(ProbeV1.EchoService.count, request) { stream in
                    for try await _ in stream { count += 1 }
                }
            }
            #expect(count == 20)
            #expect(error?.code == .aborted)
        }
    }

    @Test("every status arrives with its message and metadata", arguments: RPCCarrier.allCases)
    func statuses(carrier: RPCCarrier) async throws {
        try await carrier.withClient(of: echo.router) { client in
            for code in StatusCode.allCases where code != .ok {
                let text = "nee: 100 % – \(code)\n"
                let error = await #expect(throws: RPCError.self) {
                    try await client.unary(
                        ProbeV1.EchoService.fail,
                        ProbeV1.FailRequest(code: UInt32(code.rawValue), message: text))
                }
                #expect(error?.code == code)
                #expect(error?.message == text)
                #expect(error?.metadata["probe-reason"] == "asked")
                #expect(error?.metadata["probe-trailer"] == "late")
            }
        }
    }

    @Test("an unforeseen error tells the caller nothing of itself", arguments: RPCCarrier.allCases)
    func unforeseen(carrier: RPCCarrier) async throws {
        try await carrier.withClient(of: echo.router) { client in
            let error = await #expect(throws: RPCError.self) {
                try await client.unary(
                    ProbeV1.EchoService.fail, ProbeV1.FailRequest(code: 99, message: "secret"))
            }
            #expect(error?.code == .unknown)
            #expect(error?.message.contains("Unforeseen") == false)
            #expect(error?.message.contains("secret") == false)
        }
    }

    @Test("a method that the server has not is unimplemented", arguments: RPCCarrier.allCases)
    func unimplemented(carrier: RPCCarrier) async throws {
        try await carrier.withClient(of: RPCRouter()) { client in
            let error = await #expect(throws: RPCError.self) {
                try await client.unary(ProbeV1.EchoService.say, ProbeV1.SayRequest())
            }
            #expect(error?.code == .unimplemented)
        }
    }

    @Test("metadata and the time left reach the handler", arguments: RPCCarrier.allCases)
    func context(carrier: RPCCarrier) async throws {
        try await carrier.withClient(of: echo.router) { client in
            var metadata: Metadata = ["Probe-Text": "a, b"]
            metadata.append("probe-bin", bytes: Array(0...255))
            let options = CallOptions(timeout: .seconds(100), metadata: metadata)
            _ = try await client.unary(
                ProbeV1.EchoService.say, ProbeV1.SayRequest(), options: options)
        }
        let context = try #require(echo.seen.contexts.first)
        #expect(context.path == "/lerarenkamer.probe.v1.EchoService/Say")
        #expect(context.metadata["probe-text"] == "a, b")
        #expect(context.metadata.bytes("probe-bin") == Array(0...255))
        let left = context.deadline - .now
        #expect(left > .seconds(30) && left <= .seconds(100))
    }

    @Test("the deadline ends the call on both sides", arguments: RPCCarrier.allCases)
    func deadline(carrier: RPCCarrier) async throws {
        try await carrier.withClient(of: echo.router) { client in
            let error = await #expect(throws: RPCError.self) {
                try await client.unary(
                    ProbeV1.EchoService.fail, ProbeV1.FailRequest(code: 5, delayMs: 60_000),
                    options: CallOptions(timeout: .milliseconds(100)))
            }
            #expect(error?.code == .deadlineExceeded)
            #expect(await eventually { echo.seen.cancelled == 1 })
        }
    }

    @Test("cancelling the task cancels the call at the server", arguments: RPCCarrier.allCases)
    func cancellation(carrier: RPCCarrier) async throws {
        try await carrier.withClient(of: echo.router) { client in
            let call = Task {
                try await client.unary(
                    ProbeV1.EchoService.fail, ProbeV1.FailRequest(code: 5, delayMs: 60_000))
            }
            // The handler has to run before there is something to cancel.
            _ = try await client.unary(ProbeV1.EchoService.say, ProbeV1.SayRequest())
            try await Task.sleep(for: .milliseconds(50))
            call.cancel()
            await #expect(throws: (any Error).self) { try await call.value }
            #expect(await eventually { echo.seen.cancelled == 1 })
            _ = try await client.unary(ProbeV1.EchoService.say, ProbeV1.SayRequest())
        }
    }

    @Test("leaving a stream cancels its handler", arguments: RPCCarrier.allCases)
    func leaving(carrier: RPCCarrier) async throws {
        try await carrier.withClient(of: echo.router) { client in
            let request = ProbeV1.CountRequest(count: 1_000_000, size: 100)
            let first = try await client.serverStreaming(ProbeV1.EchoService.count, request) {
                stream in
                var iterator = stream.makeAsyncIterator()
                return try await iterator.next()?.number
            }
            #expect(first == 0)
            #expect(await eventually { echo.seen.cancelled == 1 })
        }
    }

    @Test("a reader that rests holds up its writer", arguments: RPCCarrier.allCases)
    func backPressure(carrier: RPCCarrier) async throws {
        try await carrier.withClient(of: echo.router) { client in
            let request = ProbeV1.CountRequest(count: 2000, size: 20_000)
            try await client.serverStreaming(ProbeV1.EchoService.count, request) { stream in
                var iterator = stream.makeAsyncIterator()
                _ = try await iterator.next()
                try await Task.sleep(for: .milliseconds(300))
                // 40 MB if nothing held it; windows and socket buffers are far less.
                #expect(echo.seen.written < 1000)
                var count = 1
                while try await iterator.next() != nil { count += 1 }
                #expect(count == 2000)
            }
        }
    }

    @Test(
        "a message beyond the limit is refused, and the next call is good",
        arguments: RPCCarrier.allCases)
    func tooLarge(carrier: RPCCarrier) async throws {
        var limits = RPCLimits.peers
        limits.messageBytes = 10_000
        try await carrier.withClient(of: echo.router, limits: limits) { client in
            let error = await #expect(throws: RPCError.self) {
                try await client.unary(
                    ProbeV1.EchoService.say,
                    ProbeV1.SayRequest(body: [UInt8](repeating: 1, count: 20_000)))
            }
            #expect(error?.code == .resourceExhausted)
            let answer = await #expect(throws: RPCError.self) {
                try await client.serverStreaming(
                    ProbeV1.EchoService.count, ProbeV1.CountRequest(count: 1, size: 20_000)
                ) { stream in for try await _ in stream {} }
            }
            #expect(answer?.code == .resourceExhausted)
            _ = try await client.unary(ProbeV1.EchoService.say, ProbeV1.SayRequest(body: [1]))
        }
    }

    @Test("an interceptor may refuse before the handler runs", arguments: RPCCarrier.allCases)
    func interceptor(carrier: RPCCarrier) async throws {
        var router = echo.router
        router.interceptors = [Doorkeeper()]
        try await carrier.withClient(of: router) { client in
            let error = await #expect(throws: RPCError.self) {
                try await client.unary(ProbeV1.EchoService.say, ProbeV1.SayRequest())
            }
            #expect(error?.code == .permissionDenied)
            let options = CallOptions(metadata: ["probe-key": "open"])
            _ = try await client.unary(
                ProbeV1.EchoService.say, ProbeV1.SayRequest(), options: options)
        }
        #expect(echo.seen.contexts.count == 1)
    }

    @Test("closing the client ends its calls", arguments: RPCCarrier.allCases)
    func closing(carrier: RPCCarrier) async throws {
        try await carrier.withClient(of: echo.router) { client in
            let request = ProbeV1.CountRequest(count: 1000, pauseMs: 50)
            let error = await #expect(throws: RPCError.self) {
                try await client.serverStreaming(ProbeV1.EchoService.count, request) { stream in
                    for try await _ in stream { client.close() }
                }
            }
            #expect(error?.code == .unavailable)
            await #expect(throws: RPCError.self) {
                try await client.unary(ProbeV1.EchoService.say, ProbeV1.SayRequest())
            }
        }
    }

    private struct Doorkeeper: ServerInterceptor {
        func admit(_ context: ServerContext) async throws {
            guard context.metadata["probe-key"] == "open" else {
                throw RPCError(.permissionDenied, "no key")
            }
        }
    }
}
