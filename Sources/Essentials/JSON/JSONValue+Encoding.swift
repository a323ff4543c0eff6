extension JSONValue {
    /// This value as JSON text, two spaces a level, members in their own order.
    public var encoded: String {
        var text = ""
        write(to: &text, level: 0)
        return text
    }

    private func write(to text: inout String, level: Int) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .integer(let value): text += String(value)
        case .string(let value): Self.write(value, to: &text)
        case .array(let values):
            Self.list(values, "[", "]", level, &text) { $0.write(to: &$1, level: level + 1) }
        case .object(let members):
            Self.list(members, "{", "}", level, &text) { member, text in
                Self.write(member.name, to: &text)
                text += ": "
                member.value.write(to: &text, level: level + 1)
            }
        }
    }

    private static func list<Element>(
        _ elements: [Element], _ open: String, _ close: String, _ level: Int,
        _ text: inout String, _ write: (Element, inout String) -> Void
    ) {
        guard !elements.isEmpty else { return text += open + close }
        let margin = String(repeating: "  ", count: level)
        for (index, element) in elements.enumerated() {
            text += (index == 0 ? open : ",") + "\n" + margin + "  "
            write(element, &text)
        }
        text += "\n" + margin + close
    }

    private static func write(_ string: String, to text: inout String) {
        text += "\""
        for scalar in string.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case _ where scalar.value < 0x20:
                text += "\\u00" + [UInt8(scalar.value)].hex
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}
