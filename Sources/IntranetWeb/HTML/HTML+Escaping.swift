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
            let byte = source[index]
            // Letters and all of UTF-8's longer sequences lie above ">".
            if byte > UInt8(ascii: ">") && byte != 127 { continue }
            guard let replacement = replacement(for: byte) else { continue }
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
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        let magnitude = number.magnitude
        var unit: UInt64 = 1
        while magnitude / unit >= 10 { unit *= 10 }
        while unit > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude / unit % 10))
            unit /= 10
        }
    }
}
