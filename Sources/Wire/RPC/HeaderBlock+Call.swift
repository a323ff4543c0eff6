extension HeaderBlock {
    /// The header section of a call.
    init(callTo path: String, scheme: String, authority: String, options: CallOptions) {
        self.init()
        append(":method", Array("POST".utf8))
        append(":scheme", Array(scheme.utf8))
        append(":path", Array(path.utf8))
        append(":authority", Array(authority.utf8))
        append("te", Array("trailers".utf8))
        append("content-type", Array("application/grpc".utf8))
        if let timeout = options.timeout {
            append("grpc-timeout", Array(CallTimeout.format(timeout).utf8))
        }
        append(contentsOf: options.metadata)
    }
}
