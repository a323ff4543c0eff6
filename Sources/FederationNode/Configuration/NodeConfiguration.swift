internal import Essentials

/// What an admin decides about a node; it stands in `node.json`.
struct NodeConfiguration: Equatable, Sendable {
    /// The board's name, as people and peers see it.
    var name: String
    /// Five digits; empty when the board has none.
    var boardNumber = ""
    /// The colour of the board's pages.
    var colour = "#0b6e4f"
    /// Where browsers connect.
    var web: String
    /// The origin that browsers see when a reverse proxy stands in front; empty for none.
    var publicOrigin = ""
    /// Paths of a certificate chain and its key, for browsers; empty for cleartext.
    var webCertificate = ""
    var webKey = ""
    /// Where peers connect.
    var federation: String
    /// host:port as peers dial it, told to them in the board's statement.
    var endpoints: [String]

    /// Names in the file, with what they stand for.
    private static let texts: [(name: String, path: any WritableKeyPath<Self, String> & Sendable)] =
        [
            ("name", \.name), ("board_number", \.boardNumber), ("colour", \.colour), ("web", \.web),
            ("public_origin", \.publicOrigin), ("web_certificate", \.webCertificate),
            ("web_key", \.webKey), ("federation", \.federation),
        ]

    /// The configuration as it is written to the file.
    var json: JSONValue {
        let members = Self.texts.map {
            JSONValue.Member($0.name, .string(self[keyPath: $0.path]))
        }
        return .object(
            members + [JSONValue.Member("endpoints", .array(endpoints.map(JSONValue.string)))])
    }
}

extension NodeConfiguration {
    /// Reads a configuration; an unknown name is refused, since it would be a misspelt setting.
    init(parsing bytes: [UInt8]) throws(NodeFailure) {
        let json: JSONValue
        do {
            json = try JSONValue(parsing: bytes)
        } catch {
            throw Self.wrong("is no JSON: \(error.reason) at byte \(error.offset)")
        }
        guard case .object(let members) = json else { throw Self.wrong("holds no object") }
        self.init(name: "", web: "", federation: "", endpoints: [])
        for member in members {
            if member.name == "endpoints" {
                endpoints = try Self.endpoints(member.value)
                continue
            }
            guard let setting = Self.texts.first(where: { $0.name == member.name }) else {
                throw Self.wrong("has an unknown setting “\(member.name)”")
            }
            guard let text = member.value.text else {
                throw Self.wrong("needs a text for “\(member.name)”")
            }
            self[keyPath: setting.path] = text
        }
        if let complaint { throw Self.wrong(complaint) }
    }

    private static func endpoints(_ value: JSONValue) throws(NodeFailure) -> [String] {
        guard case .array(let values) = value else { throw wrong("needs a list of endpoints") }
        return values.compactMap(\.text)
    }

    private static func wrong(_ what: String) -> NodeFailure {
        NodeFailure(message: "node.json \(what).", next: "Mend node.json.")
    }

    /// What is wrong with the settings; nil when nothing is.
    var complaint: String? {
        if name.isEmpty || name.count > 100 { return "needs a name of 1 to 100 characters" }
        if !boardNumber.isEmpty, boardNumber.count != 5 || !boardNumber.allSatisfy(\.isNumber) {
            return "needs a board number of five digits, or none"
        }
        if !Self.isColour(colour) { return "needs a colour such as #0b6e4f" }
        if endpoints.isEmpty { return "needs at least one endpoint" }
        if webCertificate.isEmpty != webKey.isEmpty {
            return "needs both web_certificate and web_key, or neither"
        }
        return nil
    }

    private static func isColour(_ text: String) -> Bool {
        text.count == 7 && text.hasPrefix("#") && text.dropFirst().allSatisfy(\.isHexDigit)
    }
}
