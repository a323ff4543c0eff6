import Testing

@testable import Wire

@Suite("Requests over HTTP/1.1")
struct HTTP1RequestParserTests {
    @Test("a plain request gives its method, path, query and fields")
    func plainRequest() throws {
        let parsed = ParsedInput(
            "GET /groepen/7?na=12 HTTP/1.1\r\nHost: a.example\r\nAccept:  text/html \r\n\r\n")
        let request = try #require(parsed.requests.first)
        #expect(parsed.error == nil)
        #expect(request.isWhole)
        #expect(request.head.method == "GET")
        #expect(request.head.target.path == "/groepen/7")
        #expect(request.head.target.query == "na=12")
        #expect(request.head.target.raw == "/groepen/7?na=12")
        #expect(request.head.fields["ACCEPT"] == "text/html")
        #expect(request.head.keepsAlive)
    }

    @Test("a path is decoded once, and a broken code is refused")
    func percentEncoding() {
        let good = ParsedInput("GET /caf%C3%A9%2525 HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(good.requests.first?.head.target.path == "/café%25")
        for target in ["/%", "/%4", "/%zz", "/%00", "/%ff"] {
            #expect(error(of: "GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n") == .malformedRequestLine)
        }
    }

    @Test("a whole address as target counts, and its authority wins over the host field")
    func absoluteForm() throws {
        let parsed = ParsedInput("GET http://b.example:81/x?y HTTP/1.1\r\nHost: a\r\n\r\n")
        let head = try #require(parsed.requests.first?.head)
        #expect(head.target.path == "/x")
        #expect(head.target.query == "y")
        #expect(head.fields.all("host") == ["b.example:81"])
        let bare = ParsedInput("GET http://b.example HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(bare.requests.first?.head.target.path == "/")
        for target in ["ftp://b/", "http:///x", "http://u@b/", "b.example:80", "*", "/a#b"] {
            #expect(error(of: "GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n") == .malformedRequestLine)
        }
    }

    @Test("only OPTIONS may ask for the server as a whole")
    func asterisk() {
        #expect(ParsedInput("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n").requests.count == 1)
    }

    @Test("a body is read by its length, by chunks, and not at all without either")
    func bodies() {
        let parsed = ParsedInput(
            "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nabcd"
                + "POST /b HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n"
                + "3;x=\"y\"\r\nabc\r\n00A\r\n0123456789\r\n0\r\nX-Sum: 1\r\n\r\n"
                + "POST /c HTTP/1.1\r\nHost: a\r\n\r\n")
        #expect(parsed.error == nil)
        #expect(parsed.requests.map(\.head.target.path) == ["/a", "/b", "/c"])
        #expect(parsed.requests.map(\.isWhole) == [true, true, true])
        #expect(
            parsed.requests.map { String(decoding: $0.body, as: UTF8.self) }
                == ["abcd", "abc0123456789", ""])
    }

    @Test(
        "what two parsers could read in two ways is refused",
        arguments: [
            ("Content-Length: 4\r\nTransfer-Encoding: chunked", HTTP1Error.ambiguousLength),
            ("Transfer-Encoding: chunked\r\nContent-Length: 4", .ambiguousLength),
            ("Content-Length: 4\r\nContent-Length: 4", .ambiguousLength),
            ("Content-Length: 4\r\nContent-Length: 5", .ambiguousLength),
            ("Content-Length: 4, 4", .malformedLength),
            ("Content-Length: +4", .malformedLength),
            ("Content-Length: 0x4", .malformedLength),
            ("Content-Length:", .malformedLength),
            ("Content-Length: 99999999999999999999", .bodyTooLarge),
            ("Content-Length: 1048577", .bodyTooLarge),
            ("Transfer-Encoding: gzip, chunked", .unknownTransferCoding),
            ("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", .unknownTransferCoding),
            ("Transfer-Encoding: identity", .unknownTransferCoding),
            ("Transfer-Encoding: \u{0b}chunked", .malformedField),
            ("Transfer-Encoding : chunked", .malformedField),
            ("X: a\r\n folded", .foldedField),
            ("X: a\r\n\tfolded", .foldedField),
            ("X: a\nY: b", .bareLineFeed),
            ("X: a\rY: b", .malformedField),
            ("X: a\u{0}b", .malformedField),
            ("no colon", .malformedField),
            (": no name", .malformedField),
            ("X[]: a", .malformedField),
            ("Host: b", .badHost),
            ("Expect: 200-ok", .unknownExpectation),
        ])
    func refusedFields(fields: String, expected: HTTP1Error) {
        #expect(error(of: "POST / HTTP/1.1\r\nHost: a\r\n\(fields)\r\n\r\nabcd") == expected)
    }

    @Test(
        "a broken request line is refused",
        arguments: [
            ("GET  / HTTP/1.1", HTTP1Error.malformedRequestLine),
            ("GET /", .malformedRequestLine),
            ("GET / HTTP/1.1 ", .malformedRequestLine),
            (" GET / HTTP/1.1", .malformedRequestLine),
            ("GET\t/ HTTP/1.1", .malformedRequestLine),
            ("GET / http/1.1", .malformedRequestLine),
            ("GET /\u{e9} HTTP/1.1", .malformedRequestLine),
            ("GET / HTTP/2.0", .unsupportedVersion),
            ("GET / HTTP/0.9", .unsupportedVersion),
            ("CONNECT a:80 HTTP/1.1", .unsupportedMethod),
        ])
    func refusedRequestLines(line: String, expected: HTTP1Error) {
        #expect(error(of: "\(line)\r\nHost: a\r\n\r\n") == expected)
    }

    @Test("HTTP/1.1 needs one host that can be a host; HTTP/1.0 needs none")
    func hosts() {
        #expect(error(of: "GET / HTTP/1.1\r\n\r\n") == .badHost)
        #expect(error(of: "GET / HTTP/1.1\r\nHost:\r\n\r\n") == .badHost)
        #expect(error(of: "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n") == .badHost)
        #expect(error(of: "GET / HTTP/1.0\r\n\r\n") == nil)
    }

    @Test(
        "a chunk that is not as it should be is refused",
        arguments: [
            ("x\r\n", HTTP1Error.malformedChunk), ("\r\n", .malformedChunk),
            ("-1\r\n", .malformedChunk), ("0x3\r\nabc", .malformedChunk),
            ("3 \r\nabc", .malformedChunk), ("3\nabc", .bareLineFeed),
            ("3;a\nb\r\nabc", .bareLineFeed), ("3;\u{1}\r\nabc", .malformedChunk),
            ("3\r\nabcd", .malformedChunk), ("3\r\nabc\n", .malformedChunk),
            ("3\r\nabc\rx", .malformedChunk), ("000000003\r\nabc", .malformedChunk),
            ("ffffffff\r\n", .bodyTooLarge), ("100001\r\n", .bodyTooLarge),
            ("0\r\nX : y\r\n\r\n", .malformedField), ("0\r\nX: y\n\r\n", .bareLineFeed),
        ])
    func refusedChunks(chunks: String, expected: HTTP1Error) {
        let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        #expect(error(of: head + chunks) == expected)
    }

    @Test("chunks together may not be larger than a body may be")
    func chunksAddUp() {
        var limits = HTTPLimits()
        limits.bodyBytes = 10
        let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        let six = "6\r\nabcdef\r\n"
        #expect(ParsedInput(head + six + "4\r\nabcd\r\n0\r\n\r\n", limits: limits).error == nil)
        #expect(ParsedInput(head + six + "5\r\n", limits: limits).error == .bodyTooLarge)
    }

    @Test("a head has at most so many bytes and fields, complete or not")
    func headLimits() {
        let long = String(repeating: "a", count: 17_000)
        #expect(error(of: "GET /\(long)") == .targetTooLong)
        #expect(error(of: "GET /\(long) HTTP/1.1\r\n\r\n") == .targetTooLong)
        #expect(error(of: "GET / HTTP/1.1\r\nHost: a\r\nX: \(long)") == .headTooLarge)
        let many = (1...101).map { "X\($0): y\r\n" }.joined()
        #expect(error(of: "GET / HTTP/1.1\r\n\(many)\r\n") == .tooManyFields)
        let enough = (1...99).map { "X\($0): y\r\n" }.joined()
        #expect(error(of: "GET / HTTP/1.1\r\nHost: a\r\n\(enough)\r\n") == nil)
        let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"
        #expect(error(of: head + "X: \(long)") == .headTooLarge)
    }

    @Test("one empty line before a request is forgiven, two are not")
    func emptyLines() {
        #expect(error(of: "\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n") == nil)
        #expect(error(of: "\r\n\r\nGET / HTTP/1.1\r\n") == .malformedRequestLine)
    }

    @Test("the connection stays or closes as version and field say")
    func keepAlive() {
        let cases = [
            ("1.1", "", true), ("1.1", "Connection: Close\r\n", false),
            ("1.1", "Connection: x, close\r\n", false), ("1.0", "", false),
            ("1.0", "Connection: keep-alive\r\n", true),
            ("1.0", "Connection: keep-alive, close\r\n", false),
        ]
        for (version, field, keepsAlive) in cases {
            let parsed = ParsedInput("GET / HTTP/\(version)\r\nHost: a\r\n\(field)\r\n")
            #expect(parsed.requests.first?.head.keepsAlive == keepsAlive, "\(version) \(field)")
        }
    }

    @Test("a client of HTTP/1.1 may wait to be told to go on")
    func expectation() {
        let fields = "Host: a\r\nExpect: 100-Continue\r\nContent-Length: 1\r\n\r\n"
        let waits = ParsedInput("POST / HTTP/1.1\r\n" + fields).requests.first?.head
        #expect(waits?.expectsContinue == true)
        let old = ParsedInput("POST / HTTP/1.0\r\n" + fields).requests.first?.head
        #expect(old?.expectsContinue == false)
    }

    @Test("after an error nothing more is read")
    func staysFailed() {
        var parser = HTTP1RequestParser(limits: .web)
        parser.receive(Array("BAD\r\n".utf8))
        #expect(throws: HTTP1Error.malformedRequestLine) { try parser.next() }
        parser.receive(Array("GET / HTTP/1.1\r\nHost: a\r\n\r\n".utf8))
        #expect(throws: HTTP1Error.malformedRequestLine) { try parser.next() }
    }

    private func error(of text: String) -> HTTP1Error? { ParsedInput(text).error }
}
