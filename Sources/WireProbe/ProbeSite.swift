internal import Synchronization
internal import Wire

/// Pages with which the web server can be tried.
///
/// | path | answer |
/// | --- | --- |
/// | `/` | "hello" |
/// | `/size/N` | N bytes |
/// | `/slow/MS` | "hello", after a while |
/// | `/echo` | the body that was sent |
/// | `/inspect…` | what the request was |
/// | `/redirect` | a redirect with two cookies |
/// | `/events/N/MS` | N events, a while apart |
/// | `/flood` | bytes without end |
/// | `/running` | how many slow answers and streams run now |
final class ProbeSite: HTTPHandler {
    private let running = Mutex(0)

    func respond(to request: HTTPRequest) async -> HTTPResponse {
        let parts = request.path.split(separator: "/")
        let numbers = parts.dropFirst().compactMap { Int($0) }
        switch parts.first ?? "" {
        case "": return .text(status: 200, "hello")
        case "size":
            let body = [UInt8](
                repeating: UInt8(ascii: "x"), count: min(numbers.first ?? 0, 1 << 26))
            return HTTPResponse(status: 200, body: .bytes(body))
        case "slow": return await slow(milliseconds: numbers.first ?? 0)
        case "echo": return HTTPResponse(status: 200, body: .bytes(request.body))
        case "inspect": return .text(status: 200, Self.inspect(request))
        case "redirect":
            return HTTPResponse(
                status: 303, fields: ["location": "/", "set-cookie": "a=b", "Set-Cookie": "c=d"])
        case "events": return events(numbers)
        case "flood": return flood()
        case "running": return .text(status: 200, String(running.withLock { $0 }))
        default: return .text(status: 404, "no such page")
        }
    }

    private func slow(milliseconds: Int) async -> HTTPResponse {
        running.withLock { $0 += 1 }
        defer { running.withLock { $0 -= 1 } }
        try? await Task.sleep(for: .milliseconds(milliseconds))
        return .text(status: 200, "hello")
    }

    private func events(_ numbers: [Int]) -> HTTPResponse {
        let count = numbers.first ?? 1
        let pause = numbers.count > 1 ? numbers[1] : 0
        return stream("text/event-stream") { writer in
            for number in 0..<count {
                try await writer.write("data: \(number)\n\n")
                try await Task.sleep(for: .milliseconds(pause))
            }
        }
    }

    private func flood() -> HTTPResponse {
        let part = [UInt8](repeating: UInt8(ascii: "x"), count: 16_000)
        return stream("application/octet-stream") { writer in
            while true { try await writer.write(part) }
        }
    }

    private func stream(
        _ type: String, _ body: @escaping @Sendable (HTTPBodyWriter) async throws -> Void
    ) -> HTTPResponse {
        HTTPResponse(
            status: 200, fields: ["content-type": type],
            body: .stream { [self] writer in
                running.withLock { $0 += 1 }
                defer { running.withLock { $0 -= 1 } }
                try await body(writer)
            })
    }

    private static func inspect(_ request: HTTPRequest) -> String {
        var lines = ["\(request.method) \(request.path)", "target \(request.target)"]
        lines.append("query \(request.query ?? "-")")
        lines.append("scheme \(request.scheme)")
        lines.append("from \(request.remoteAddress)")
        lines.append("body \(request.body.count)")
        lines += request.fields.lines.map { "\($0.name): \($0.value)" }
        return lines.joined(separator: "\n") + "\n"
    }
}
