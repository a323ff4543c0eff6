/// What the header section of a request says about the call.
struct RPCRequestHead {
    private(set) var isPost = false
    private(set) var isGRPC = false
    private(set) var path: ArraySlice<UInt8> = []
    private(set) var timeout: UInt64?
    private(set) var isTimeoutMalformed = false
    private(set) var isCompressed = false

    init(_ headers: HeaderBlock) {
        for index in 0..<headers.count {
            // The lengths tell most fields apart; only a possible match is compared.
            switch headers.nameLength(at: index) {
            case 5 where headers.isNamed(":path", at: index): path = headers.value(at: index)
            case 7 where headers.isNamed(":method", at: index):
                isPost = headers.hasValue("POST", at: index)
            case 12 where headers.isNamed("content-type", at: index):
                isGRPC =
                    headers.hasValue("application/grpc", at: index)
                    || Self.isGRPC(headers.value(at: index))
            case 12 where headers.isNamed("grpc-timeout", at: index):
                timeout = CallTimeout.parse(headers.value(at: index))
                isTimeoutMalformed = timeout == nil
            case 13 where headers.isNamed("grpc-encoding", at: index):
                isCompressed = !headers.hasValue("identity", at: index)
            default: break
            }
        }
    }

    /// `application/grpc`, alone or with `+proto` or parameters.
    private static func isGRPC(_ value: ArraySlice<UInt8>) -> Bool {
        guard value.starts(with: "application/grpc".utf8) else { return false }
        let rest = value.dropFirst("application/grpc".utf8.count)
        return rest.isEmpty || rest.first == UInt8(ascii: ";") || rest.elementsEqual("+proto".utf8)
            || rest.starts(with: "+proto;".utf8)
    }
}
