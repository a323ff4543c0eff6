import IntranetCore
import Wire

@testable import IntranetWeb

/// A person's browser without script: keeps cookies, sends what browsers send with a form.
final class TestBrowser {
    let board: TestBoard
    private(set) var cookies: [String: String] = [:]

    init(_ board: TestBoard) {
        self.board = board
    }

    /// Logged in through the form, as a person does.
    static func loggedIn(_ person: TestPerson, at board: TestBoard) async throws -> TestBrowser {
        try await board.intranet.setPassword(email: person.email, password: TestPerson.password)
        let browser = TestBrowser(board)
        let response = await browser.post(
            "/inloggen", ["email": person.email, "password": TestPerson.password])
        guard response.status == 303 else { throw IntranetError.wrongCredentials }
        return browser
    }

    var cookieHeader: String {
        cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    }

    func get(_ target: String, _ fields: HTTPFields = [:]) async -> HTTPResponse {
        await send("GET", target, fields, body: [])
    }

    func post(
        _ target: String, _ form: KeyValuePairs<String, String> = [:],
        _ fields: HTTPFields = ["sec-fetch-site": "same-origin"]
    ) async -> HTTPResponse {
        let body = form.map { "\(PercentCoding.encode($0.key))=\(PercentCoding.encode($0.value))" }
        return await send("POST", target, fields, body: Array(body.joined(separator: "&").utf8))
    }

    private func send(
        _ method: String, _ target: String, _ fields: HTTPFields, body: [UInt8]
    ) async -> HTTPResponse {
        let parts = target.split(separator: "?", maxSplits: 1).map(String.init)
        var fields = fields
        fields["host"] = "lindenboom.example"
        if !cookies.isEmpty { fields["cookie"] = cookieHeader }
        let response = await board.site.respond(
            to: HTTPRequest(
                method: method, path: parts[0], query: parts.count > 1 ? parts[1] : nil,
                fields: fields, body: body))
        for line in response.fields.all("set-cookie") { keep(line) }
        return response
    }

    private func keep(_ line: String) {
        let pair = line.prefix { $0 != ";" }.split(separator: "=", omittingEmptySubsequences: false)
        cookies[String(pair[0])] = line.contains("Max-Age=0") ? nil : String(pair[1])
    }
}

extension HTTPResponse {
    /// The body as text; empty for a stream.
    var text: String {
        guard case .bytes(let bytes) = body else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }
}
