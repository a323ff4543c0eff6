/// Carries a client's calls: over HTTP/2, or within the process for tests.
protocol ClientTransport: Sendable {
    /// Begins a call that sends one message.
    ///
    /// - Throws: ``RPCError`` with ``StatusCode/unavailable`` when the server cannot be reached.
    func call(_ path: String, _ message: [UInt8], _ options: CallOptions) async throws
        -> any MessageSource

    /// The certificate of the server that is connected now.
    var peerCertificate: PeerCertificate? { get }

    /// Ends everything; later calls fail.
    func close()
}
