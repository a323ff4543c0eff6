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
            let name = headers.name(at: index)
            // The lengths tell most fields apart; only a possible match is compared.
            switch name.count {
            case 5 where name.elementsEqual(":path".utf8): path = headers.value(at: index)
            case 7 where name.elementsEqual(":method".utf8):
                isPost = headers.value(at: index).elementsEqual("POST".utf8)
            case 12 where name.elementsEqual("content-type".utf8):
                isGRPC = Self.isGRPC(headers.value(at: index))
            case 12 where name.elementsEqual("grpc-timeout".utf8):
                timeout = CallTimeout.parse(headers.value(at: index))
                isTimeoutMalformed = timeout == nil
            case 13 where name.elementsEqual("grpc-encoding".utf8):
                isCompressed = !headers.value(at: index).elementsEqual("identity".utf8)
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
