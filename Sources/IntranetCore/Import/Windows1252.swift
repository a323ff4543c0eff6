/// The character set of files from Windows and of the public registers.
enum Windows1252 {
    /// What 0x80 to 0x9F stand for; 0 where the set has no character.
    private static let high: [UInt16] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
        0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
        0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
    ]

    /// The same text in UTF-8. A byte that stands for nothing becomes U+FFFD, which the readers of
    /// cells refuse with their row and column.
    static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 64)
        var rest = bytes[...]
        while !rest.isEmpty {
            let plain = rest.prefix { $0 < 0x80 }
            result += plain
            rest = rest[plain.endIndex...]
            guard let byte = rest.popFirst() else { break }
            let unit = byte < 0xA0 ? high[Int(byte - 0x80)] : UInt16(byte)
            append(unit == 0 ? 0xFFFD : unit, to: &result)
        }
        return result
    }

    private static func append(_ unit: UInt16, to result: inout [UInt8]) {
        if unit < 0x800 {
            result.append(0xC0 | UInt8(unit >> 6))
        } else {
            result.append(0xE0 | UInt8(unit >> 12))
            result.append(0x80 | UInt8(unit >> 6 & 0x3F))
        }
        result.append(0x80 | UInt8(unit & 0x3F))
    }
}
