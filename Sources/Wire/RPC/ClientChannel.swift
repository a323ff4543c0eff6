/// A client's connection over HTTP/2, dialled when needed.
final class ClientChannel: ClientTransport {
    init(to address: SocketAddress, security: ClientSecurity, loop: EventLoop, limits: RPCLimits) {
    }

    var peerCertificate: PeerCertificate? { nil }

    func call(_ path: String, _ message: [UInt8], _ options: CallOptions) async throws
        -> any MessageSource
    {
        throw RPCError(.unavailable, "the client cannot dial yet")
    }

    func close() {}
}
