extension Metadata {
    /// The custom fields of a header section: no pseudo-headers, none that gRPC or HTTP own.
    init(_ headers: HeaderBlock) {
        self.init()
        for index in 0..<headers.count {
            let name = String(decoding: headers.name(at: index), as: UTF8.self)
            guard !Self.isReserved(name) else { continue }
            let value = Array(headers.value(at: index))
            guard name.hasSuffix("-bin") else {
                append(name, bytes: value)
                continue
            }
            // A list of values may have been joined by commas on the way.
            for part in value.split(
                separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
            {
                guard let bytes = Base64.decode(part) else { continue }
                append(name, bytes: bytes)
            }
        }
    }

    /// Whether a field is not the application's to set or to see.
    static func isReserved(_ name: String) -> Bool {
        if name.hasPrefix(":") { return true }
        if name.hasPrefix("grpc-") { return name != "grpc-status-details-bin" }
        return ["te", "content-type", "content-length", "user-agent", "host", "connection"]
            .contains(name)
    }
}

extension HeaderBlock {
    /// A header section that holds these fields.
    init(_ metadata: Metadata) {
        self.init()
        append(contentsOf: metadata)
    }

    /// Adds custom fields; bytes travel as base64 without padding, as gRPC asks.
    mutating func append(contentsOf metadata: Metadata) {
        for entry in metadata.entries where !Metadata.isReserved(entry.name) {
            append(entry.name, entry.isBinary ? Base64.encode(entry.value) : entry.value)
        }
    }
}
