extension RPCError {
    /// The status fields for the wire, with the metadata.
    func append(to block: inout HeaderBlock) {
        block.append("grpc-status", Array(String(code.rawValue).utf8))
        if !message.isEmpty { block.append("grpc-message", StatusMessage.encode(message)) }
        // Details up to 4 KiB fit in every peer's limit on header sections.
        var rest = 4 << 10
        for entry in metadata.entries {
            rest -= entry.name.utf8.count + entry.value.count + 32
            guard rest >= 0 else { break }
            var one = Metadata()
            one.append(entry.name, bytes: entry.value)
            block.append(contentsOf: one)
        }
    }

    /// What a handler's error says on the wire, with the trailers that the handler had set.
    init(thrown error: any Error, in context: ServerContext) {
        self.init(thrown: error)
        for entry in context.trailers.entries { metadata.append(entry.name, bytes: entry.value) }
    }

    private init(thrown error: any Error) {
        switch error {
        case let error as RPCError: self = error
        case is CancellationError: self.init(.cancelled, "the call was cancelled", cause: error)
        default: self.init(.unknown, "", cause: error)
        }
    }

    /// The status that a call ended with: nil when it is OK.
    ///
    /// - Parameter block: the trailers, or the headers when there was nothing else.
    static func status(in block: HeaderBlock) -> RPCError? {
        guard let field = block["grpc-status"],
            let number = Int(String(decoding: field, as: UTF8.self))
        else {
            return RPCError(.unknown, "the server ended the call without a status")
        }
        if number == 0 { return nil }
        let message = block["grpc-message"].map(StatusMessage.decode) ?? ""
        return RPCError(
            StatusCode(rawValue: number) ?? .unknown, message, metadata: Metadata(block))
    }
}
