/// The character classes of RFC 9110, section 5.6.
enum HTTP1Grammar {
    static let carriageReturn = UInt8(ascii: "\r")
    static let lineFeed = UInt8(ascii: "\n")
    static let space = UInt8(ascii: " ")
    static let tab = UInt8(ascii: "\t")

    /// Whether a byte may stand in a method or a field name.
    static func isToken(_ byte: UInt8) -> Bool {
        // One bit a character, so that the test on the hot path is a shift.
        byte < 64
            ? lowTokens >> UInt64(byte) & 1 == 1
            : byte < 128 && highTokens >> UInt64(byte - 64) & 1 == 1
    }

    /// Whether a byte may stand in a field's value: no control character but the tab.
    static func isFieldText(_ byte: UInt8) -> Bool {
        (byte >= 0x20 && byte != 0x7F) || byte == tab
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == space || byte == tab }

    /// The value of a hexadecimal digit.
    static func hexValue(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }

    private static let lowTokens = mask(0..<64)
    private static let highTokens = mask(64..<128)

    private static func mask(_ bytes: Range<UInt8>) -> UInt64 {
        let marks = Array("!#$%&'*+-.^_`|~".utf8)
        return bytes.reduce(0) { mask, byte in
            let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            let isCapitalOrSmall = isLetter && byte >= 64
            guard isCapitalOrSmall || isDigit || marks.contains(byte) else { return mask }
            return mask | 1 << UInt64(byte - bytes.lowerBound)
        }
    }
}
