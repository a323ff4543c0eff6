/// The `grpc-message` field: UTF-8, percent-encoded where it is not printable ASCII.
enum StatusMessage {
    /// A longer message is cut: it has to fit in a header section.
    private static let longest = 2_048

    static func encode(_ message: String) -> [UInt8] {
        var result: [UInt8] = []
        for byte in message.utf8.prefix(longest) {
            if byte >= 0x20, byte <= 0x7E, byte != UInt8(ascii: "%") {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
            }
        }
        return result
    }

    /// What cannot be decoded stays as it is, as gRPC asks.
    static func decode(_ field: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        var index = field.startIndex
        while index < field.endIndex {
            if field[index] == UInt8(ascii: "%"), field.endIndex - index > 2,
                let high = value(field[index + 1]), let low = value(field[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(field[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
