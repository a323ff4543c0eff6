internal import Messages
internal import Wire

/// One call of our client.
struct ProbeCall {
    private let words: [String]
    private let options: Options

    /// The call that the command line asks for; nil when it asks for a server.
    init?(_ options: Options) throws {
        guard options.words.first == "call" else { return nil }
        guard options.words.count >= 3 else {
            throw Options.Failure(description: "call ADDRESS METHOD ...")
        }
        words = Array(options.words.dropFirst())
        self.options = options
    }

    /// Calls, writes how it ended, and gives the process's status: 0 for success.
    func run() async -> Int32 {
        do {
            let client = try RPCClient(
                to: Options.address(words[0]), security: security(),
                loop: EventLoop.start(name: "probe"))
            Output.line("ok \(try await call(client))")
            return 0
        } catch let error as RPCError {
            Output.line("status \(error.code.rawValue) \(error.message)")
            return 1
        } catch {
            Output.error("WireProbe: \(error)")
            return 2
        }
    }

    private func security() throws -> ClientSecurity {
        guard let identity = try options.identity("--tls") else { return .cleartext }
        return try .mutualTLS(identity, isTrusted: options.trustCheck())
    }

    private func call(_ client: RPCClient) async throws -> Int {
        let timeout = try options.number("--timeout-ms").map(Duration.milliseconds)
        let callOptions = CallOptions(timeout: timeout)
        switch words[1] {
        case "say":
            let body = (0..<number(2)).map { UInt8(truncatingIfNeeded: $0 &* 31) }
            let answer = try await client.unary(
                ProbeV1.EchoService.say, ProbeV1.SayRequest(body: body), options: callOptions)
            guard answer.body == body else {
                throw Options.Failure(description: "the echo differs")
            }
            return body.count
        case "count":
            let request = ProbeV1.CountRequest(
                count: UInt32(number(2)), size: UInt32(number(3)), pauseMs: UInt32(number(4)))
            return try await client.serverStreaming(
                ProbeV1.EchoService.count, request, options: callOptions, count)
        case "fail":
            let request = ProbeV1.FailRequest(
                code: UInt32(number(2)), message: words.count > 3 ? words[3] : "",
                delayMs: UInt32(number(4)))
            _ = try await client.unary(
                ProbeV1.EchoService.fail, request, options: callOptions)
            return 0
        default: throw Options.Failure(description: "\(words[1]) is no method")
        }
    }

    private func count(_ stream: ResponseStream<ProbeV1.CountResponse>) async throws -> Int {
        var count = 0
        for try await answer in stream {
            guard answer.number == count else {
                throw Options.Failure(description: "the stream is out of order")
            }
            count += 1
        }
        return count
    }

    private func number(_ index: Int) -> Int {
        words.count > index ? max(0, Int(words[index]) ?? 0) : 0
    }
}
