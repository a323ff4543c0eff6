extension HTML {
    /// Writes text so that no reader of HTML can take it for mark-up.
    ///
    /// Control characters that HTML forbids (all but tab and line feed) become U+FFFD.
    static func escape(_ text: String, into bytes: inout [UInt8]) {
        var copied = text
        copied.makeContiguousUTF8()
        let source = copied.utf8Span.span
        var start = 0
        for index in source.indices {
            guard let replacement = replacement(for: source[index]) else { continue }
            append(source, start..<index, to: &bytes)
            bytes.append(contentsOf: replacement.utf8)
            start = index + 1
        }
        append(source, start..<source.count, to: &bytes)
    }

    /// What stands for a byte that may not go out as it is; nil for all others.
    private static func replacement(for byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0...8, 11...31, 127: "\u{FFFD}"
        default: nil
        }
    }

    private static func append(
        _ source: Span<UInt8>, _ range: Range<Int>, to bytes: inout [UInt8]
    ) {
        guard !range.isEmpty else { return }
        unsafe source.extracting(range).withUnsafeBufferPointer {
            unsafe bytes.append(contentsOf: $0)
        }
    }

    /// Writes a whole number in decimals, without going through a string.
    static func write(_ number: Int64, into bytes: inout [UInt8]) {
        var rest = number.magnitude
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        let start = bytes.count
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        bytes[start...].reverse()
    }
}
