/// A request line and its fields, checked, with what they say about body and connection.
struct HTTP1RequestHead: Equatable, Sendable {
    /// How the end of the body is found.
    enum BodyFraming: Equatable, Sendable {
        case none
        case length(Int)
        case chunked
    }

    var method: String
    var target: RequestTarget
    var isVersion10: Bool
    var fields: HTTPFields
    var framing = BodyFraming.none
    /// Whether the connection may carry another request after this one.
    var keepsAlive = true
    /// Whether the client waits for `100 Continue` before it sends the body.
    var expectsContinue = false
}

extension HTTP1RequestHead {
    /// Reads from the fields how the body is framed and what becomes of the connection.
    ///
    /// Everything by which two parsers could disagree on where the request ends is refused
    /// (RFC 9112, section 6.3), since a proxy in front may be the other parser.
    mutating func interpretFields(bodyLimit: Int) throws(HTTP1Error) {
        var host: String?
        var length: String?
        var codings: [String] = []
        for line in fields.lines {
            switch line.name {
            case "host":
                guard host == nil else { throw .badHost }
                host = line.value
            case "content-length":
                guard length == nil else { throw .ambiguousLength }
                length = line.value
            case "transfer-encoding": codings.append(line.value)
            case "expect": try interpretExpectation(line.value)
            default: break
            }
        }
        try interpretHost(host)
        try interpretFraming(length: length, codings: codings, bodyLimit: bodyLimit)
        let closes = fields.hasToken("close", in: "connection")
        let staysOpen = !isVersion10 || fields.hasToken("keep-alive", in: "connection")
        keepsAlive = staysOpen && !closes
    }

    private mutating func interpretExpectation(_ value: String) throws(HTTP1Error) {
        guard value.lowercased() == "100-continue" else { throw .unknownExpectation }
        expectsContinue = !isVersion10
    }

    private mutating func interpretHost(_ host: String?) throws(HTTP1Error) {
        guard host != nil || isVersion10 else { throw .badHost }
        if let host, !RequestTarget.isAuthority(host.utf8) { throw .badHost }
        // The authority of a whole address in the request line wins over the field.
        if let authority = target.authority, authority != host { fields["host"] = authority }
    }

    private mutating func interpretFraming(
        length: String?, codings: [String], bodyLimit: Int
    ) throws(HTTP1Error) {
        if !codings.isEmpty {
            // HTTP/1.0 knows no transfer codings, so what follows could be read either way.
            guard length == nil, !isVersion10 else { throw .ambiguousLength }
            guard codings.count == 1, codings[0].lowercased() == "chunked" else {
                throw .unknownTransferCoding
            }
            framing = .chunked
        } else if let length {
            let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
            guard !length.isEmpty, length.utf8.allSatisfy(digits.contains) else {
                throw .malformedLength
            }
            guard let count = Int(length), count <= bodyLimit else { throw .bodyTooLarge }
            framing = count == 0 ? .none : .length(count)
        }
    }
}
