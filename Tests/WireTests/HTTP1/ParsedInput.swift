@testable import Wire

/// What the parser makes of some bytes, with body parts joined, so that runs can be compared.
struct ParsedInput: Equatable {
    struct Request: Equatable {
        var head: HTTP1RequestHead
        var body: [UInt8] = []
        var isWhole = false
    }

    var requests: [Request] = []
    var error: HTTP1Error?

    /// Feeds the pieces one after the other, taking all events after each.
    init(_ pieces: [[UInt8]], limits: HTTPLimits = .web) {
        var parser = HTTP1RequestParser(limits: limits)
        do throws(HTTP1Error) {
            for piece in pieces {
                parser.receive(piece)
                while let event = try parser.next() { record(event) }
            }
        } catch {
            self.error = error
        }
    }

    init(_ text: String, limits: HTTPLimits = .web) {
        self.init([Array(text.utf8)], limits: limits)
    }

    private mutating func record(_ event: HTTP1RequestParser.Event) {
        switch event {
        case .head(let head): requests.append(Request(head: head))
        case .body(let bytes): requests[requests.count - 1].body += bytes
        case .end: requests[requests.count - 1].isWhole = true
        }
    }
}
