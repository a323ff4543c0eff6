/// Makes text fit to store and show.
enum PlainText {
    /// The most characters of a name or label from another board.
    static let labelLength = 120

    /// `text` without control characters other than line feed and tab, and without the white space
    /// around it.
    static func clean(_ text: String) -> String {
        var bytes = Array(text.utf8)
        // Most texts have nothing to remove: all control characters of ASCII are below the space.
        if bytes.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F }) {
            bytes = withoutControls(bytes)
        }
        guard let start = bytes.firstIndex(where: { !isSpace($0) }),
            let end = bytes.lastIndex(where: { !isSpace($0) })
        else { return "" }
        return String(decoding: bytes[start...end], as: UTF8.self)
    }

    /// `text` as one short line, without the invisible characters that turn text around or make
    /// one name look like another.
    static func label(_ text: String) -> String {
        let line = clean(text).prefix(2 * labelLength).map { character -> String in
            character.isNewline || character == "\t" ? " " : withoutFormatting(character)
        }
        return String(line.joined().prefix(labelLength))
    }

    private static func withoutFormatting(_ character: Character) -> String {
        let scalars = character.unicodeScalars.prefix(8).filter {
            $0.properties.generalCategory != .format
        }
        return String(String.UnicodeScalarView(scalars))
    }

    private static func withoutControls(_ bytes: [UInt8]) -> [UInt8] {
        bytes.indices.compactMap { index in
            switch bytes[index] {
            case 0x0A, 0x09: bytes[index]
            // A lone carriage return ends a line too; before a line feed it is superfluous.
            case 0x0D: index + 1 < bytes.count && bytes[index + 1] == 0x0A ? nil : 0x0A
            case 0..<0x20, 0x7F: nil
            default: bytes[index]
            }
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x09
    }
}
