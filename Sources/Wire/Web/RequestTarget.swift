/// What a request is for: a path and a query, taken from any of the forms that a client may send.
struct RequestTarget: Equatable, Sendable {
    /// As sent, but without scheme and authority.
    var raw: String
    /// The path, percent-encoding decoded.
    var path: String
    /// What follows the question mark, still encoded.
    var query: String?
    /// The authority, when the client sent a whole address.
    var authority: String?

    /// Reads a target; nil when it is malformed.
    ///
    /// - Parameter method: `OPTIONS` alone may ask for `*`.
    init?(_ bytes: ArraySlice<UInt8>, method: String) {
        guard let first = bytes.first, bytes.allSatisfy(Self.isTargetByte) else { return nil }
        let isAsterisk = bytes.elementsEqual("*".utf8) && method == "OPTIONS"
        if first == UInt8(ascii: "/") || isAsterisk {
            self.init(originForm: bytes, authority: nil)
        } else {
            self.init(absoluteForm: bytes)
        }
    }

    private init?(absoluteForm bytes: ArraySlice<UInt8>) {
        let scheme = bytes.prefix { $0 != UInt8(ascii: ":") }
        let name = String(decoding: scheme, as: UTF8.self).lowercased()
        guard name == "http" || name == "https" else { return nil }
        let rest = bytes.dropFirst(scheme.count)
        guard rest.starts(with: "://".utf8) else { return nil }
        let marks = [UInt8(ascii: "/"), UInt8(ascii: "?")]
        let authority = rest.dropFirst(3).prefix { !marks.contains($0) }
        guard Self.isAuthority(authority) else { return nil }
        let target = rest.dropFirst(3 + authority.count)
        let host = String(decoding: authority, as: UTF8.self)
        guard target.first == UInt8(ascii: "/") else {
            self.init(originForm: ([UInt8(ascii: "/")] + target)[...], authority: host)
            return
        }
        self.init(originForm: target, authority: host)
    }

    private init?(originForm bytes: ArraySlice<UInt8>, authority: String?) {
        let encodedPath = bytes.prefix { $0 != UInt8(ascii: "?") }
        guard let path = Self.decoded(encodedPath) else { return nil }
        self.path = path
        self.authority = authority
        raw = String(decoding: bytes, as: UTF8.self)
        query =
            encodedPath.count == bytes.count
            ? nil : String(decoding: bytes.dropFirst(encodedPath.count + 1), as: UTF8.self)
    }

    /// Whether these bytes can be a host with perhaps a port; never with a user name before it.
    static func isAuthority(_ bytes: some Collection<UInt8>) -> Bool {
        !bytes.isEmpty
            && bytes.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                    UInt8(ascii: ":"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "_"),
                    UInt8(ascii: "~"):
                    true
                default: false
                }
            }
    }

    private static func isTargetByte(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "#")
    }

    /// Percent-encoding decoded; nil for a broken code, a NUL, or what is no UTF-8 then.
    static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
        guard bytes.contains(UInt8(ascii: "%")) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            guard bytes[index] == UInt8(ascii: "%") else {
                plain.append(bytes[index])
                index += 1
                continue
            }
            guard index + 2 < bytes.endIndex, let high = HTTP1Grammar.hexValue(bytes[index + 1]),
                let low = HTTP1Grammar.hexValue(bytes[index + 2]), high | low != 0
            else { return nil }
            plain.append(UInt8(high << 4 | low))
            index += 3
        }
        return String(validating: plain, as: UTF8.self)
    }
}
