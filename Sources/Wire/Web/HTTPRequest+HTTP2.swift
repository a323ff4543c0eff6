extension HTTPRequest {
    /// A request from the header section of a stream of HTTP/2; nil when it makes no sense.
    ///
    /// libnghttp2 has seen to it that the pseudo-headers are there, once each and first, that
    /// names are in lower case, and that nothing of HTTP/1.1's connection is in it.
    init?(http2 headers: HeaderBlock, isEncrypted: Bool, remoteAddress: String) {
        guard let method = headers.text(":method"), method != "CONNECT",
            let target = headers[":path"].flatMap({ RequestTarget($0, method: method) }),
            target.authority == nil
        else { return nil }
        var fields = HTTPFields()
        fields.reserveCapacity(headers.count)
        if let authority = headers.text(":authority") {
            fields.appendCanonical("host", authority)
        }
        var cookies: [String] = []
        for index in 0..<headers.count where headers.name(at: index).first != UInt8(ascii: ":") {
            let name = String(decoding: headers.name(at: index), as: UTF8.self)
            let value = String(decoding: headers.value(at: index), as: UTF8.self)
            switch name {
            case "cookie": cookies.append(value)
            // The authority and a host that says something else would be two answers to one
            // question.
            case "host" where fields["host"] != nil:
                guard fields["host"] == value else { return nil }
            default: fields.appendCanonical(name, value)
            }
        }
        // Clients split cookies to compress them better (RFC 9113, section 8.2.3).
        if !cookies.isEmpty {
            fields.appendCanonical("cookie", cookies.joined(separator: "; "))
        }
        guard let host = fields["host"], RequestTarget.isAuthority(host.utf8) else { return nil }
        self.init(
            method: method, path: target.path, target: target.raw, query: target.query,
            fields: fields, scheme: isEncrypted ? "https" : "http", remoteAddress: remoteAddress)
    }
}
