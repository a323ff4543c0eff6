import Testing

@testable import Wire

@Suite("Responses over HTTP/1.1")
struct HTTP1ResponseWriterTests {
    private let date = "Sun, 06 Nov 1994 08:49:37 GMT"

    @Test("a response has status, fields, length and date, and says when it closes")
    func head() {
        let response = HTTPResponse.text(status: 404, "weg")
        #expect(
            head(of: response, closes: true) == "HTTP/1.1 404 Not Found\r\n"
                + "content-type: text/plain; charset=utf-8\r\ncontent-length: 3\r\n"
                + "date: \(date)\r\nconnection: close\r\n\r\n")
        #expect(!head(of: response, closes: false).contains("connection"))
    }

    @Test("a field from a handler cannot break out of its line, nor frame the body")
    func hostileFields() {
        var response = HTTPResponse(status: 200)
        response.fields.append("location", "/a\r\nSet-Cookie: x=y\u{0}")
        response.fields.append("bad name", "x")
        response.fields.append("Content-Length", "999")
        response.fields.append("transfer-encoding", "chunked")
        let text = head(of: response, closes: false)
        #expect(text.contains("location: /a  Set-Cookie: x=y \r\n"))
        #expect(!text.contains("bad name"))
        #expect(text.contains("content-length: 0\r\n"))
        #expect(!text.contains("999") && !text.contains("chunked"))
    }

    @Test("the framing follows from body, status and version")
    func framing() {
        let stream = HTTPResponse(status: 200, body: .stream { _ in })
        #expect(framing(stream) == .chunked)
        #expect(framing(stream, isVersion10: true) == .untilClose)
        #expect(framing(HTTPResponse(status: 200, body: .bytes([1, 2]))) == .length(2))
        #expect(framing(HTTPResponse(status: 204)) == .none)
        #expect(framing(HTTPResponse(status: 304)) == .none)
    }

    @Test("a part of a chunked body is framed, and an empty part does not end it")
    func chunks() {
        let part = [UInt8](repeating: UInt8(ascii: "a"), count: 18)
        let framed = HTTP1ResponseWriter.part(part, framing: .chunked)
        #expect(framed == Array("12\r\n".utf8) + part + Array("\r\n".utf8))
        #expect(HTTP1ResponseWriter.part([], framing: .chunked).isEmpty)
        #expect(HTTP1ResponseWriter.part(part, framing: .untilClose) == part)
    }

    private func framing(
        _ response: HTTPResponse, isVersion10: Bool = false
    ) -> HTTP1ResponseWriter.Framing {
        HTTP1ResponseWriter.framing(of: response, isVersion10: isVersion10)
    }

    private func head(of response: HTTPResponse, closes: Bool) -> String {
        var bytes: [UInt8] = []
        HTTP1ResponseWriter.appendHead(
            of: response, framing: framing(response), closes: closes, date: date, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }
}
